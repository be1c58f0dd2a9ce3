import type { Hub } from '../../../shapes/fetch.ts';
import type { Page } from '../../../shapes/page.ts';
import { splitWindow } from '../../../shapes/split-window.ts';
import { keyset } from '../../keyset.ts';
import { type Bindings, unplanned } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import type { Link, Node } from './node.ts';
import { scanned } from './tick.ts';
import { where } from './where.ts';

/** A hop of a node that may be a hub, in the words of its statement. */
export interface HubHop {
  /** The row id of the node. */
  readonly from: string;
  readonly link: Link;
  readonly to: Node;
  readonly hub: Hub;
  readonly page: Page;
  /** The filter of the page, of `to`. */
  readonly condition: string;
  readonly limit: string;
}

/**
 * A JSON array of the row ids of a page of what a node of very many links leads to, read without following all of them: the
 * nodes of the kind in the order of the page, from an index, and of these the ones that are linked. A page of `l` nodes, linked
 * to one of `d` links among `n` nodes, ends after about `l * n / d` of them: where `d` is above the root of `l * n`, that is less
 * than following all links. It is given up behind four times as many, which only an order that has to do with the link
 * comes to; then, and at all other nodes, its value is NULL. Null where the page begins among the nodes that no index holds, or where
 * nodes of several kinds stand in no index together.
 * @example
 * // 'CASE WHEN (SELECT count(*) FROM (SELECT 1 FROM "l_HOSTED_BY" l1 WHERE l1.b = n.rid LIMIT … + 1)) > … THEN
 * //   (SELECT iif(count(*) = ?2, json_group_array(rid), NULL) FROM (SELECT w.rid AS rid FROM (SELECT m1.rid AS rid
 * //     FROM "k_Investment" m1 WHERE … ORDER BY m1."id" LIMIT ?3) w CROSS JOIN "l_HOSTED_BY" l1 ON l1.b = n.rid AND l1.a = w.rid
 * //     CROSS JOIN "k_Investment" m1 ON m1.rid = w.rid WHERE … LIMIT ?2)) END'
 */
export function hubPage(hop: HubHop, catalog: Catalog, bind: Bindings['bind']): string | null {
  const { from, link, to, hub, page, condition, limit } = hop;
  const window = splitWindow(page).known;
  const [first] = page.order;
  const [kind, ...others] = to.kinds;
  if (window === null || first === undefined || kind === undefined || others.length > 0) return null;
  // Backwards, what has no value comes first.
  if (page.backward && first.nullable) return null;
  const { condition: within, orderBy } = keyset(window, to.column, bind);
  const most = bind(hub.links);
  const [ofLink, ofNode] = [`${link.table} ${link.alias}`, `${to.table} ${to.alias}`];
  const promising = `(SELECT CAST(max(${most}, sqrt(k.entities * ${limit})) AS INTEGER) FROM kind k WHERE k.number = ${catalog.kindNumber(kind)})`;
  // Counted no further than that, which takes a millisecond: nobody would call it off.
  const links = `(SELECT count(*) FROM (SELECT 1 FROM ${ofLink} WHERE ${link.near} = ${from} LIMIT ${promising} + 1))`;
  const known = where(scanned(to.alias), `${to.column(first.column)} IS NOT NULL`, within);
  const walked = `(SELECT ${to.alias}.rid AS rid FROM ${ofNode}${known} ${orderBy} LIMIT 4 * ${promising}) w`;
  const joined = `${ofLink} ON ${link.near} = ${from} AND ${link.far} = w.rid`;
  const filtered =
    condition === 'true' ? '' : ` CROSS JOIN ${ofNode} ON ${to.alias}.rid = w.rid${where(condition)}`;
  const found = `SELECT w.rid AS rid FROM ${walked} CROSS JOIN ${joined}${filtered} LIMIT ${unplanned(limit)}`;
  return `CASE WHEN ${links} > ${promising} THEN (SELECT iif(count(*) = ${limit}, json_group_array(rid), NULL) FROM (${found})) END`;
}
