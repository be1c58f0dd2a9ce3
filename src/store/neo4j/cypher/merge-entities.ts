import type { ArgsOf } from '../../../shapes/index.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/** Makes sure that entities of one kind exist. Ids come sorted, so that concurrent writers lock in one order. */
export function mergeEntities({ kind, ids }: ArgsOf<'mergeEntities'>): CypherStatement {
  return statement('mergeEntities', `UNWIND $ids AS id MERGE (n:Entity {id: id}) SET n:${identifier(kind)}`, {
    ids,
  });
}
