import type { Fetch } from './fetch.ts';
import { fetchClauses } from './fetch-clauses.ts';
import { type Statement, statement } from './statement.ts';

/**
 * Entities by their ids, with what is fetched of each. Columns: id, cells.
 * @example UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, [n.`id`, n.`isoAlpha2`] AS cells
 */
export function fetchNodes(ids: readonly string[], fetch: Fetch): Statement {
  const { calls, cells, params } = fetchClauses('n', fetch);
  return statement(
    'fetchNodes',
    `UNWIND $ids AS id MATCH (n:Entity {id: id})${calls} RETURN id, ${cells} AS cells`,
    { ids, ...params },
  );
}
