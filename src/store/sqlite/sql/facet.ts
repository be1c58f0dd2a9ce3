import type { Facet } from '../../../shapes/aggregates.ts';
import { unplanned } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { linkOf } from './node.ts';
import type { Nodes } from './nodes-of.ts';
import { looped, loopedAt } from './tick.ts';

/**
 * Counts nodes by a facet: the columns value and number, the most frequent value first. Where the facet is a hop, links are
 * counted by the row ids that they lead to, and only what these are is looked up; of all nodes of a kind, nothing but the links
 * is read.
 */
export function facetCounts(
  facet: Facet,
  { found, node, whole }: Nodes,
  catalog: Catalog,
  limit: string,
): string {
  const order = `ORDER BY 2 DESC, 1 LIMIT ${unplanned(limit)}`;
  if ('column' in facet) {
    const held = node.column(facet.column);
    return `SELECT ${held} AS value, count(*) AS number ${found('', `${held} IS NOT NULL`)} GROUP BY 1 ${order}`;
  }
  const link = linkOf(catalog, 'lf', facet.hop);
  const linked =
    whole === null
      ? found(` CROSS JOIN ${link.table} lf ON ${link.near} = n.rid`, loopedAt(link.near))
      : `FROM ${link.table} lf WHERE ${link.near} & 255 = ${catalog.kindNumber(whole)} AND ${looped}`;
  const counted = facet.hop.times === undefined ? '*' : `DISTINCT ${link.near}`;
  const grouped = `SELECT ${link.far} AS rid, count(${counted}) AS number ${linked} GROUP BY 1`;
  return `SELECT f.id AS value, g.number AS number FROM (${grouped}) g CROSS JOIN entity f ON f.rid = g.rid ${order}`;
}
