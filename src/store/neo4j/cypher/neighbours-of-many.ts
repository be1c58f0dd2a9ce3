import type { ArgsOf } from '../../../shapes/index.ts';
import type { LinkTypes } from '../../../shapes/neighbours.ts';
import type { Position, Window } from '../../../shapes/window.ts';
import { keyset } from './keyset.ts';
import { type CypherStatement, statement } from './statement.ts';
import { where } from './where-clause.ts';

/**
 * For each of many nodes, a page of the nodes that links join it to, over several types of links.
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { CALL (a) {
 *   MATCH (a)-[r]->(n:Entity) WHERE type(r) IN $forward RETURN r, n, type(r) AS type, 0 AS direction, $places.forward[type(r)] AS place, n.id AS other, …
 *   UNION ALL … } WITH r, n, type, direction, place, other, time ORDER BY direction, place, other, time LIMIT $limit
 *   RETURN collect({type: type, direction: direction, edge: r {.*}, node: n {.*}}) AS items } RETURN id, items
 */
export function neighboursOfMany({ ids, links, window }: ArgsOf<'neighboursOfMany'>): CypherStatement {
  const places = { forward: placesOf(links.forward), backward: placesOf(links.backward) };
  const { condition, orderBy, params } = keyset(placed(window, places), (column) =>
    column === 'type' ? 'place' : column,
  );
  const all = [side('(a)-[r]->(n:Entity)', 'forward', 0), side('(a)<-[r]-(n:Entity)', 'backward', 1)];
  const items = `CALL (a) { ${all.join(' UNION ALL ')} } WITH r, n, type, direction, place, other, time${where(condition)} WITH r, n, type, direction, place, other, time ${orderBy} LIMIT $limit RETURN collect({type: type, direction: direction, edge: r {.*}, node: n {.*}}) AS items`;
  return statement(
    'neighboursOfMany',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${items} } RETURN id, items`,
    { ids, ...links, places, ...params },
  );
}

type Places = Readonly<Record<keyof LinkTypes, Readonly<Record<string, number>>>>;

const placesOf = (types: readonly string[]): Places[keyof LinkTypes] =>
  Object.fromEntries(types.map((type, place) => [type, place]));

/** A window with the place of a type where its positions hold the type. */
function placed(window: Window, { forward, backward }: Places): Window {
  const place = ([direction = null, type, ...rest]: Position): Position => [
    direction,
    (direction === 0 ? forward : backward)[String(type)] ?? null,
    ...rest,
  ];
  const at = (position: Position | null): Position | null => position && place(position);
  return { ...window, after: at(window.after), before: at(window.before) };
}

function side(pattern: string, types: string, direction: number): string {
  return `MATCH ${pattern} WHERE type(r) IN $${types} RETURN r, n, type(r) AS type, ${direction} AS direction, $places.${types}[type(r)] AS place, n.id AS other, coalesce(r.time, '') AS time`;
}
