import type { HopFetch } from './fetch.ts';
import { fetchClauses } from './fetch-clauses.ts';
import { type Statement, statement } from './statement.ts';

/**
 * For each of many nodes, a page of the nodes that a hop leads to, with what is fetched of them. The limit stands inside
 * the CALL, so that it holds for each node and nothing is read beyond it. Columns: id, cells.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)-[:`HOSTED_BY`]->(m1) WITH m1 ORDER BY m1.`id` LIMIT $h1limit
 *   RETURN collect([m1.`id`]) AS h1 } RETURN id, [h1] AS cells
 */
export function linkFromMany(ids: readonly string[], fetch: HopFetch): Statement {
  const { calls, cells, params } = fetchClauses('a', { columns: [], hops: [fetch] });
  return statement(
    'linkFromMany',
    `UNWIND $ids AS id MATCH (a:Entity {id: id})${calls} RETURN id, ${cells} AS cells`,
    { ids, ...params },
  );
}
