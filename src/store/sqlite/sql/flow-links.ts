import type { Hop } from '../../../ontology/ontology.ts';
import type { FlowLink } from '../../../shapes/flow-links.ts';
import { everything, isEverything, type Predicate } from '../../../shapes/predicate.ts';
import type { Bindings } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { isUnion, linkOf, nodeOf, setApart } from './node.ts';
import { looped, loopedAt } from './tick.ts';
import { conditionOf, where } from './where.ts';

/** Nodes whose links are read: the investments, those above them too, who invests, and the reasons. */
type Start = 'chosen' | 'up' | 'investors' | 'rationales';

/** One list of ends: from which nodes which link leads to them. */
export interface EndsRead {
  readonly name: string;
  readonly from: Start;
  readonly hop: Hop;
  readonly to: readonly string[];
  readonly where: Predicate;
}

const investment = 'Investment';

/** What is read of links: those between investments from all that they lead to, and what was asked for. */
export const endsRead = (larger: Hop, later: Hop, links: readonly FlowLink[]): readonly EndsRead[] => [
  { name: 'larger', from: 'up', hop: larger, to: [investment], where: everything },
  { name: 'later', from: 'up', hop: later, to: [investment], where: everything },
  ...links.map(({ from, ...link }): EndsRead => ({ ...link, from: from ?? 'chosen' })),
];

/** The nodes whose links are read, besides those that are chosen; what nobody reads is not looked for. */
export function startsOf(
  reads: readonly EndsRead[],
  catalog: Catalog,
  bind: Bindings['bind'],
): readonly string[] {
  const follow = (hop: Hop, from: Start, distinct = '', passes = 'true'): string => {
    const { table, near, far } = linkOf(catalog, 'l', hop);
    return `SELECT ${distinct}${far} FROM ${from} m CROSS JOIN ${table} l ON ${near} = m.rid${where(loopedAt(near), passes)}`;
  };
  const above = reads.filter(({ from }) => from === 'up').map(({ hop }) => follow(hop, 'up'));
  const others = reads
    .filter(({ name }) => reads.some(({ from }) => from === name))
    .map(
      (read) =>
        `${read.name}(rid) AS MATERIALIZED (${follow(read.hop, 'chosen', 'DISTINCT ', passes(read, catalog, bind))})`,
    );
  return [
    'size(chosen) AS MATERIALIZED (SELECT count(*) FROM chosen)',
    `up(rid) AS (SELECT rid FROM chosen UNION ${above.join(' UNION ')})`,
    ...others,
  ];
}

/**
 * The ends of a link, each with its row id, its id and the row ids of what leads to it, as one JSON text. Where much of
 * the kind that it starts from is asked for, the links of all of it are read in one go: that takes a fifth of the time that
 * looking up those of each takes.
 * @example CASE WHEN (SELECT k.entities < 4 * s.chosen FROM size s CROSS JOIN kind k WHERE k.number = 8)
 * THEN (SELECT json_group_array(json_array(g.far, d.id, json(g.near))) FROM (SELECT l.b AS far, json_group_array(l.a) AS near
 *   FROM "l_HOSTED_BY" l WHERE … GROUP BY l.b) g CROSS JOIN "k_Country" d ON d.rid = g.far)
 * ELSE (… FROM chosen m CROSS JOIN "l_HOSTED_BY" l ON l.a = m.rid …) END
 */
export function endsOf(read: EndsRead, catalog: Catalog, bind: Bindings['bind']): string {
  const { from, hop, to } = read;
  const condition = passes(read, catalog, bind);
  const { table, near, far } = linkOf(catalog, 'l', hop);
  const ends = (links: string): string =>
    `(SELECT json_group_array(json_array(g.far, d.id, json(g.near))) FROM (${grouped(links)}) g CROSS JOIN ${nodeOf(catalog, 'd', to).table} d ON d.rid = g.far)`;
  const grouped = (links: string): string =>
    isUnion(hop)
      ? `SELECT far, json_group_array(near) AS near FROM (${setApart(`SELECT ${far} AS far, ${near} AS near FROM ${links}`)}) GROUP BY far`
      : `SELECT ${far} AS far, json_group_array(${near}) AS near FROM ${links} GROUP BY ${far}`;
  const kind = from === 'chosen' || from === 'up' ? investment : (hop.from[0] ?? '');
  const many = `(SELECT k.entities < 4 * s.chosen FROM size s CROSS JOIN kind k WHERE k.number = ${catalog.kindNumber(kind)})`;
  const all = ends(`${table} l${where(looped, condition)}`);
  const each = ends(`${from} m CROSS JOIN ${table} l ON ${near} = m.rid${where(loopedAt(near), condition)}`);
  return `CASE WHEN ${many} THEN ${all} ELSE ${each} END`;
}

/** Whether a link `l` and its end pass the filter of what is read. */
function passes({ hop, to, where: filter }: EndsRead, catalog: Catalog, bind: Bindings['bind']): string {
  if (isEverything(filter)) return 'true';
  const end = { ...nodeOf(catalog, 'x', to), link: 'l' };
  const { far } = linkOf(catalog, 'l', hop);
  return `(SELECT 1 FROM ${end.table} x${where(`x.rid = ${far}`, conditionOf(filter, end, catalog, bind))}) IS NOT NULL`;
}
