import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * For each of many nodes, how many links of each type it has in each direction.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) {
 *   MATCH (a)-[r]->(:Entity) WHERE type(r) IN $forward RETURN type(r) AS type, 0 AS direction, count(r) AS number UNION ALL … }
 * WITH id, type, direction, number ORDER BY type, direction RETURN id, collect([type, direction, number]) AS counts
 */
export function countLinksOfMany({ ids, links }: ArgsOf<'countLinksOfMany'>): CypherStatement {
  const all = [side('(a)-[r]->(:Entity)', 'forward', 0), side('(a)<-[r]-(:Entity)', 'backward', 1)];
  return statement(
    'countLinksOfMany',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${all.join(' UNION ALL ')} } WITH id, type, direction, number ORDER BY type, direction RETURN id, collect([type, direction, number]) AS counts`,
    { ids, ...links },
  );
}

const side = (pattern: string, types: string, direction: number): string =>
  `MATCH ${pattern} WHERE type(r) IN $${types} RETURN type(r) AS type, ${direction} AS direction, count(r) AS number`;
