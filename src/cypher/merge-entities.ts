import { identifier } from './identifier.ts';
import { type Statement, statement } from './statement.ts';

/** Makes sure that entities of one kind exist. Ids come sorted, so that concurrent writers lock in one order. */
export function mergeEntities(kind: string, ids: readonly string[]): Statement {
  return statement('mergeEntities', `UNWIND $ids AS id MERGE (n:Entity {id: id}) SET n:${identifier(kind)}`, {
    ids: [...ids].sort(),
  });
}
