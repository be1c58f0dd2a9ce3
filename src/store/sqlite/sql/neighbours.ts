import type { ArgsOf } from '../../../shapes/index.ts';
import type { LinkTypes } from '../../../shapes/neighbours.ts';
import type { Page } from '../../../shapes/page.ts';
import { everything } from '../../../shapes/predicate.ts';
import type { OrderTerm, Position, Window } from '../../../shapes/window.ts';
import { keyset } from '../../keyset.ts';
import type { Cell } from '../../store.ts';
import { toCell } from '../../to-cell.ts';
import { anyNode, mapOfNode } from './any-node.ts';
import { type Arm, armsOf } from './arms.ts';
import { bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { hubPage } from './hub-page.ts';
import { identifier } from './identifier.ts';
import { cellsOf, eachFromJson, fromJson, mapsOf } from './maps.ts';
import { nodeOf } from './node.ts';
import { nothing } from './nothing.ts';
import type { SqlRead } from './statement.ts';
import { looped } from './tick.ts';
import { where } from './where.ts';

/** A node of more links than this is read as a hub. */
const hubLinks = 1_000;

/**
 * For each of many nodes, a page of the nodes that links join it to, over several types of links. One type and direction is
 * read after the other, in the order of the page, until it is full; only what is on it is read in full.
 * @example SELECT e.id, (SELECT json_group_array(json_array(p.arm, CASE p.arm WHEN 0 THEN (SELECT json_array(l."claims", …)
 *   FROM "l_HOSTED_BY" l WHERE l.a = e.rid AND l.b = p.rid) … END, CASE p.rid & 255 WHEN 4 THEN (SELECT json_array(k."id", …) …) … END))
 *   FROM (SELECT 0 AS arm, r.value AS rid FROM json_each(coalesce(CASE WHEN … END, (SELECT json_group_array(rid) FROM (SELECT o.rid AS rid
 *     FROM "l_HOSTED_BY" l CROSS JOIN entity o ON o.rid = l.b WHERE l.a = e.rid AND … ORDER BY o."id" LIMIT (?2 + 0))))) r UNION ALL … LIMIT (?2 + 0)) p)
 * FROM json_each(?1) i CROSS JOIN entity e ON e.id = i.value
 */
export function neighboursOfMany(
  { ids, links, window }: ArgsOf<'neighboursOfMany'>,
  catalog: Catalog,
): SqlRead {
  const { values, bind, each, upTo } = bindings();
  const [given, limit] = [each(ids), upTo(window.limit)];
  const arms = armsOf(catalog, ids, links);
  const pages = arms.flatMap((arm, place) => {
    const page = pageOfArm(arm, links, window);
    return page === null ? [] : armPage(arm, place, page);
  });
  if (window.backward) pages.reverse();
  const edge = arms.map(
    ({ type, table, near, far, isTimed }, place) =>
      `WHEN ${place} THEN (SELECT ${cellsOf('l', catalog.linkColumnsOf(type))} FROM ${table} l WHERE l.${near} = e.rid AND l.${far} = p.rid${isTimed ? ' AND l.time = p.time' : ''})`,
  );
  const node = anyNode(
    catalog,
    arms.flatMap(({ to }) => to),
    'p.rid',
  );
  const cells = edge.length === 0 ? 'NULL' : `json_array(p.arm, CASE p.arm ${edge.join(' ')} END, ${node})`;
  const read = pages.join(' UNION ALL ') || nothing('arm', 'rid', 'time');
  return reading(
    `SELECT e.id, (SELECT json_group_array(${cells}) FROM (${read} LIMIT ${limit}) p) FROM ${given} i CROSS JOIN entity e ON e.id = i.value`,
    values,
    [
      ['id', toCell],
      ['items', eachFromJson(itemsOf(catalog, arms))],
    ],
  );

  /** The links are followed and what they lead to is sorted, but for those of a hub. */
  function armPage({ table, near, far, isTimed, to }: Arm, place: number, page: Page): string {
    const link = { alias: 'l', table, near: `l.${near}`, far: `l.${far}` };
    const held = (column: string, ofLink: boolean): string => `${ofLink ? 'l' : 'o'}.${identifier(column)}`;
    const { condition, orderBy } = keyset(page, held, bind);
    const time = isTimed ? ', l.time AS time' : '';
    const followed = `SELECT o.rid AS rid${time} FROM ${table} l CROSS JOIN entity o ON o.rid = ${link.far}${where(`${link.near} = e.rid`, looped, condition)} ${orderBy} LIMIT ${limit}`;
    if (isTimed) return `SELECT ${place} AS arm, f.rid AS rid, f.time AS time FROM (${followed}) f`;
    const hub = { links: hubLinks, report: null };
    const hop = { from: 'e.rid', link, to: nodeOf(catalog, 'o', to), hub, page, condition: 'true', limit };
    const walked = hubPage(hop, catalog, bind);
    if (walked === null) return `SELECT ${place} AS arm, f.rid AS rid, '' AS time FROM (${followed}) f`;
    return `SELECT ${place} AS arm, r.value AS rid, '' AS time FROM json_each(coalesce(${walked}, (SELECT json_group_array(rid) FROM (${followed})))) r`;
  }
}

function itemsOf(catalog: Catalog, arms: readonly Arm[]): (item: Cell) => Cell {
  const edges = arms.map(({ type }) => mapsOf(catalog.linkColumnsOf(type)));
  return (item) => {
    const [place, edge = null, node = null] = item as readonly Cell[];
    const { type = '', direction = 0 } = arms[Number(place)] ?? {};
    return { type, direction, edge: edges[Number(place)]?.(edge) ?? null, node: mapOfNode(catalog, node) };
  };
}

/** The page of the neighbours of one type and direction; null where the window lies behind or before all of them. */
function pageOfArm(arm: Arm, links: LinkTypes, window: Window): Page | null {
  const listed = arm.direction === 0 ? links.forward : links.backward;
  const place = ([direction, type]: Position): number =>
    arm.direction - Number(direction) || listed.indexOf(arm.type) - listed.indexOf(String(type));
  const { after, before } = window;
  const [behind, ahead] = [after === null ? 1 : place(after), before === null ? -1 : place(before)];
  if (behind < 0 || ahead > 0) return null;
  const other = (position: Position | null): Position | null => position?.slice(2) ?? null;
  return {
    ...window,
    where: everything,
    order: arm.isTimed ? [byId, byTime] : [byId],
    after: behind === 0 ? other(after) : null,
    before: ahead === 0 ? other(before) : null,
  };
}

const byId: OrderTerm = { column: 'id', descending: false, nullable: false };
const byTime: OrderTerm = { column: 'time', descending: false, nullable: false, ofLink: true };

/**
 * For each of many nodes, how many nodes links of some types join it to.
 * @example SELECT e.id, (SELECT count(*) FROM "l_HOSTED_BY" l WHERE l.a = e.rid AND …) + … FROM json_each(?1) i
 * CROSS JOIN entity e ON e.id = i.value
 */
export function countNeighboursOfMany(
  { ids, links }: ArgsOf<'countNeighboursOfMany'>,
  catalog: Catalog,
): SqlRead {
  const { values, each } = bindings();
  const counts = armsOf(catalog, ids, links).map(
    ({ table, near }) => `(SELECT count(*) FROM ${table} l WHERE l.${near} = e.rid AND ${looped})`,
  );
  return reading(
    `SELECT e.id, ${counts.join(' + ') || '0'} FROM ${each(ids)} i CROSS JOIN entity e ON e.id = i.value`,
    values,
    [
      ['id', toCell],
      ['total', toCell],
    ],
  );
}

/**
 * For each of many nodes, how many links of each type it has in each direction.
 * @example SELECT e.id, json_array(json_array('HOSTED_BY', 0, (SELECT count(*) FROM "l_HOSTED_BY" l WHERE l.a = e.rid AND …)), …)
 * FROM json_each(?1) i CROSS JOIN entity e ON e.id = i.value
 */
export function countLinksOfMany({ ids, links }: ArgsOf<'countLinksOfMany'>, catalog: Catalog): SqlRead {
  const { values, each } = bindings();
  const counts = armsOf(catalog, ids, links).map(
    ({ type, direction, table, near }) =>
      `json_array('${type}', ${direction}, (SELECT count(*) FROM ${table} l WHERE l.${near} = e.rid AND ${looped}))`,
  );
  return reading(
    `SELECT e.id, json_array(${counts.join(', ')}) FROM ${each(ids)} i CROSS JOIN entity e ON e.id = i.value`,
    values,
    [
      ['id', toCell],
      [
        'counts',
        fromJson((all) => (all as readonly Cell[]).filter((one) => (one as readonly Cell[])[2] !== 0)),
      ],
    ],
  );
}
