import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * Entities by their ids, of whatever kind; a missing one has no row. Columns: id, and node, a map of all of its columns.
 * @example UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node
 */
export function nodesByIds({ ids }: ArgsOf<'nodesByIds'>): CypherStatement {
  return statement('nodesByIds', 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.*} AS node', {
    ids,
  });
}
