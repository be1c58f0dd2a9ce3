import type { Hop } from '../ontology/ontology.ts';
import { hopPattern } from './hop-pattern.ts';
import type { Predicate } from './predicate.ts';
import { type Statement, statement } from './statement.ts';
import { where, whereClause } from './where-clause.ts';

/**
 * For each of many nodes, how many nodes a hop leads to.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)-[:`HOSTED_BY`]->(n) RETURN count(n) AS total } RETURN id, total
 */
export function countLinkFromMany(hop: Hop, ids: readonly string[], filter: Predicate): Statement {
  const { text, params } = whereClause(filter);
  const total = `MATCH ${hopPattern('a', '', 'n', hop)}${where(text)} RETURN count(n) AS total`;
  return statement(
    'countLinkFromMany',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${total} } RETURN id, total`,
    { ids, ...params },
  );
}
