import type { ArgsOf } from '../../../shapes/index.ts';
import { fetchClauses } from './fetch-clauses.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * Entities by their ids, with what is fetched of each. Columns: id, cells.
 * @example UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, [n.`id`, n.`isoAlpha2`] AS cells
 */
export function fetchNodes({ ids, fetch }: ArgsOf<'fetchNodes'>): CypherStatement {
  const { calls, cells, params } = fetchClauses('n', fetch);
  return statement(
    'fetchNodes',
    `UNWIND $ids AS id MATCH (n:Entity {id: id})${calls} RETURN id, ${cells} AS cells`,
    { ids, ...params },
  );
}
