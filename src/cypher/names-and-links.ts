import { identifier } from './identifier.ts';
import { type Statement, statement } from './statement.ts';

/**
 * The names of entities, as written and folded, and how many links each has, counted no further than `most`.
 * @example UNWIND $ids AS id MATCH (n:Entity {id: id})
 * CALL (n) { MATCH (n)-[r:`INVESTED_BY`|`HOSTED_BY`]-(m:Entity) WITH m LIMIT $most RETURN count(m) AS links }
 * RETURN id, n.`namesValue` AS names, n.`namesFold` AS folded, links
 */
export function namesAndLinks(
  ids: readonly string[],
  columns: { readonly names: string; readonly folded: string },
  types: readonly string[],
  most: number,
): Statement {
  const links = `MATCH (n)-[:${types.map(identifier).join('|')}]-(m:Entity) WITH m LIMIT $most RETURN count(m) AS links`;
  return statement(
    'namesAndLinks',
    `UNWIND $ids AS id MATCH (n:Entity {id: id}) CALL (n) { ${links} } RETURN id, n.${identifier(columns.names)} AS names, n.${identifier(columns.folded)} AS folded, links ORDER BY id`,
    { ids, most },
  );
}
