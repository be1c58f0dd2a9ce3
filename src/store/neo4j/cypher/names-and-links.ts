import type { ArgsOf } from '../../../shapes/index.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * The names of entities, as written and folded, one a row in the order in which they are shown, and how many links each
 * entity has, counted no further than `most`.
 * @example UNWIND $ids AS id MATCH (n:Entity {id: id})
 * CALL (n) { MATCH (n)-[r:`INVESTED_BY`|`HOSTED_BY`]-(m:Entity) WITH m LIMIT $most RETURN count(m) AS links }
 * WITH id, n.`namesValue` AS names, n.`namesFold` AS folds, links UNWIND range(0, coalesce(size(folds), 0) - 1) AS place
 * RETURN id, place, names[place] AS name, folds[place] AS folded, links
 */
export function namesAndLinks({ ids, columns, types, most }: ArgsOf<'namesAndLinks'>): CypherStatement {
  const links = `MATCH (n)-[:${types.map(identifier).join('|')}]-(m:Entity) WITH m LIMIT $most RETURN count(m) AS links`;
  return statement(
    'namesAndLinks',
    `UNWIND $ids AS id MATCH (n:Entity {id: id}) CALL (n) { ${links} } WITH id, n.${identifier(columns.names)} AS names, n.${identifier(columns.folded)} AS folds, links UNWIND range(0, coalesce(size(folds), 0) - 1) AS place RETURN id, place, names[place] AS name, folds[place] AS folded, links ORDER BY id, place`,
    { ids, most },
  );
}
