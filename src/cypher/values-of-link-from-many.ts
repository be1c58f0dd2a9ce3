import type { Hop } from '../ontology/ontology.ts';
import { groupedValues } from './grouped-values.ts';
import { hopPattern } from './hop-pattern.ts';
import type { Predicate } from './predicate.ts';
import { type Statement, statement } from './statement.ts';
import { where, whereClause } from './where-clause.ts';

/**
 * For each of many nodes, the different values of some columns together over the nodes that a hop leads to, each with
 * how often it comes; at most `limit` for all nodes together, a row for each. Columns: id, v0, v1, …, number.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)<-[:`OF_INDICATOR`]-(n:`Observation`) WHERE n.`value` IS NOT NULL
 *   RETURN n.`value` AS v0, count(n) AS number ORDER BY v0 LIMIT $limit } RETURN id, v0, number ORDER BY id, v0 LIMIT $limit
 */
export function valuesOfLinkFromMany(
  hop: Hop,
  ids: readonly string[],
  columns: readonly string[],
  filter: Predicate,
  limit: number,
): Statement {
  const { text, params } = whereClause(filter);
  const { condition, values, names, order } = groupedValues(columns);
  const groups = `MATCH ${hopPattern('a', '', 'n', hop)}${where(text, condition)} RETURN ${values} ${order} LIMIT $limit`;
  return statement(
    'valuesOfLinkFromMany',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${groups} } RETURN id, ${names} ${order.replace('BY', 'BY id,')} LIMIT $limit`,
    { ids, limit, ...params },
  );
}
