import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/** Sets columns of entities that exist; a null empties its column. */
export function setEntities({ rows }: ArgsOf<'setEntities'>): CypherStatement {
  return statement('setEntities', 'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.columns', {
    rows,
  });
}
