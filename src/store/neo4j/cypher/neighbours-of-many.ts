import type { ArgsOf } from '../../../shapes/index.ts';
import { keyset } from './keyset.ts';
import { type CypherStatement, statement } from './statement.ts';
import { where } from './where-clause.ts';

/**
 * For each of many nodes, a page of the nodes that links join it to, over several types of links.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { CALL (a) {
 *   MATCH (a)-[r]->(n:Entity) WHERE type(r) IN $forward RETURN r, n, type(r) AS type, 0 AS direction, n.id AS other, …
 *   UNION ALL … } WITH r, n, type, direction, other, time ORDER BY type, direction, other, time LIMIT $limit
 *   RETURN collect({type: type, direction: direction, edge: r {.*}, node: n {.*}}) AS items } RETURN id, items
 */
export function neighboursOfMany({ ids, links, window }: ArgsOf<'neighboursOfMany'>): CypherStatement {
  const { condition, orderBy, params } = keyset(window, (column) => column);
  const all = [side('(a)-[r]->(n:Entity)', 'forward', 0), side('(a)<-[r]-(n:Entity)', 'backward', 1)];
  const items = `CALL (a) { ${all.join(' UNION ALL ')} } WITH r, n, type, direction, other, time${where(condition)} WITH r, n, type, direction, other, time ${orderBy} LIMIT $limit RETURN collect({type: type, direction: direction, edge: r {.*}, node: n {.*}}) AS items`;
  return statement(
    'neighboursOfMany',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${items} } RETURN id, items`,
    { ids, ...links, ...params },
  );
}

function side(pattern: string, types: string, direction: number): string {
  return `MATCH ${pattern} WHERE type(r) IN $${types} RETURN r, n, type(r) AS type, ${direction} AS direction, n.id AS other, coalesce(r.time, '') AS time`;
}
