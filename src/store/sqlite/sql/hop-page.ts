import type { HopFetch } from '../../../shapes/fetch.ts';
import { asksLink } from '../../../shapes/predicate.ts';
import { heldAt } from '../../held-at.ts';
import { keyset } from '../../keyset.ts';
import { type Bindings, unplanned } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { hubPage } from './hub-page.ts';
import { identifier } from './identifier.ts';
import { linkOf, nodeOf } from './node.ts';
import { looped } from './tick.ts';
import { conditionOf, namesOne, where } from './where.ts';

/**
 * Selects a page of what a hop leads to from one node: the row ids, `rid`, in the order of the page, and the columns of the
 * link that are asked for. The links are read, and what each leads to is looked up where the page asks for more than it;
 * where the page names one node, it is looked up first, and then the link to it.
 * @param from the row id of the node
 * @param n a number that no other hop of the statement has
 * @example hopPage('n.rid', 1, investors, catalog, bind)
 * // 'SELECT l1.b AS rid FROM "l_INVESTED_BY" l1 CROSS JOIN "k_Company" m1 ON m1.rid = l1.b
 * //   WHERE l1.a = n.rid AND … ORDER BY m1."id" LIMIT ?1'
 */
export function hopPage(
  from: string,
  n: number,
  fetch: HopFetch,
  catalog: Catalog,
  bind: Bindings['bind'],
): string {
  const { hop, page, edge, hub } = fetch;
  const link = linkOf(catalog, `l${n}`, hop);
  const to = { ...nodeOf(catalog, `m${n}`, hop.to), link: link.alias };
  const held = (column: string, ofLink: boolean): string =>
    ofLink ? `${link.alias}.${identifier(column)}` : to.column(column);
  const { condition: within, orderBy } = keyset(page, held, bind);
  const then = page.at === undefined ? 'true' : heldAt(link.alias, bind(page.at));
  const condition = conditionOf(page.where, to, catalog, bind);
  const limit = bind(page.limit);
  const order = hop.one ? '' : ` ${orderBy}`;
  const [ofLink, ofNode] = [`${link.table} ${link.alias}`, `${to.table} ${to.alias}`];
  const linked = `${link.near} = ${from}`;
  const follow = (columns: string): string => {
    const tables =
      order === '' && condition === 'true' && within === 'true'
        ? ofLink
        : namesOne(page.where)
          ? `${ofNode} CROSS JOIN ${ofLink} ON ${link.far} = ${to.alias}.rid`
          : `${ofLink} CROSS JOIN ${ofNode} ON ${to.alias}.rid = ${link.far}`;
    return `SELECT ${columns} FROM ${tables}${where(linked, then, looped, condition, within)}${order} LIMIT ${unplanned(limit)}`;
  };
  const rid = `${link.far} AS rid`;
  const ofEdge = edge.flatMap((name) =>
    catalog.linkColumnsOf(hop.type).some((column) => column.name === name)
      ? [`${link.alias}.${identifier(name)} AS ${identifier(name)}`]
      : [],
  );
  const near =
    hub === undefined || asksLink(page.where)
      ? null
      : hubPage({ from, link, to, hub, page, condition, limit }, catalog, bind);
  if (near === null) return follow([rid, ...ofEdge].join(', '));
  const followed = `(SELECT json_group_array(rid) FROM (${follow(rid)}))`;
  const found = `json_each(coalesce(${near}, ${followed})) r${n}`;
  if (ofEdge.length === 0) return `SELECT r${n}.value AS rid FROM ${found}`;
  return `SELECT ${[`r${n}.value AS rid`, ...ofEdge].join(', ')} FROM ${found} CROSS JOIN ${ofLink} ON ${linked} AND ${link.far} = r${n}.value`;
}
