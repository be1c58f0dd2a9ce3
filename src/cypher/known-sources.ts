import { type Statement, statement } from './statement.ts';

/** What some sources are known to say of themselves. Columns: id, head (null for one that is only spoken of), published, sourceKind. */
export function knownSources(ids: readonly string[]): Statement {
  return statement(
    'knownSources',
    'UNWIND $ids AS id MATCH (s:Entity {id: id}) RETURN s.id AS id, s.head AS head, s.published AS published, s.sourceKind AS sourceKind',
    { ids },
  );
}
