import type { Hop } from '../ontology/ontology.ts';
import { hopPattern } from './hop-pattern.ts';
import type { Predicate } from './predicate.ts';
import { type Statement, statement } from './statement.ts';
import { where, whereClause } from './where-clause.ts';
import { type WholeColumn, wholeSums } from './whole-sums.ts';

/**
 * For each of many nodes, sums of one column over the nodes that a hop leads to.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)<-[:`HOSTED_BY`]-(n:`Investment`) RETURN count(n.`amountValue`) AS known, … } RETURN id, known, …
 */
export function sumsOfLinkFromMany(
  hop: Hop,
  ids: readonly string[],
  of: WholeColumn,
  filter: Predicate,
): Statement {
  const { text, params } = whereClause(filter);
  const sums = `MATCH ${hopPattern('a', '', 'n', hop)}${where(text)} RETURN ${wholeSums(of)}`;
  return statement(
    'sumsOfLinkFromMany',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${sums} } RETURN id, known, number, high, low, least, most`,
    { ids, ...params },
  );
}
