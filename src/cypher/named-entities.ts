import { type Statement, statement } from './statement.ts';

/** Which of some entities have a name. Columns: id. */
export function namedEntities(ids: readonly string[]): Statement {
  return statement(
    'namedEntities',
    'UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n.namesOrder IS NOT NULL RETURN n.id AS id',
    { ids },
  );
}
