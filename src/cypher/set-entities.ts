import { type Parameters, type Statement, statement } from './statement.ts';

/** Sets columns of entities that exist; a null empties its column. */
export function setEntities(
  rows: readonly { readonly id: string; readonly columns: Parameters }[],
): Statement {
  return statement('setEntities', 'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.columns', {
    rows,
  });
}
