import type { Parameters } from '../../../shapes/parameter.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * Label of what a bulk load could not set: `columns`, as JSON, of the entity or link that `id` names. The import tool of Neo4j
 * leaves out lists that are empty, or of one empty text.
 */
export const unfinishedLabel = 'Unfinished';

/** What names an entity, or its link of a type to another; the ids of entities have no blanks. */
export const unfinishedId = (entity: string, ...link: readonly [type: string, to: string] | readonly []) =>
  [entity, ...link].join(' ');

/** Some of what is left to be set. Columns: id, columns. */
export function unfinished(limit: number): CypherStatement {
  return statement(
    'unfinished',
    "MATCH (u:Unfinished) WHERE u.id > '' RETURN u.id AS id, u.columns AS columns ORDER BY id LIMIT $limit",
    { limit },
  );
}

/** Sets columns of existing links of one type. */
export function setLinks(
  type: string,
  rows: readonly { readonly from: string; readonly to: string; readonly columns: Parameters }[],
): CypherStatement {
  return statement(
    `setLinks ${type}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from})-[r:${identifier(type)}]->(b:Entity {id: row.to}) SET r += row.columns`,
    { rows },
  );
}

/** Removes what was set. */
export function endUnfinished(ids: readonly string[]): CypherStatement {
  return statement('endUnfinished', 'UNWIND $ids AS id MATCH (u:Unfinished {id: id}) DELETE u', { ids });
}
