import type { FlowColumns } from '../../../shapes/flow-parts.ts';
import type { Catalog } from './catalog.ts';
import { hopOf } from './hop-of.ts';
import { linkOf } from './node.ts';
import { looped, loopedAt } from './tick.ts';

/** Nodes whose links are read: the investments, those above them too, who invests, and the reasons. */
type Start = 'chosen' | 'up' | 'investors' | 'rationales';

/** One list of ends: the link that leads to them, from which nodes, and the kind that they are of. */
export interface FlowLink {
  readonly name: string;
  readonly from: Start;
  readonly kind: string;
  readonly field: string;
  readonly to: string;
}

export function flowLinks(asked: FlowColumns): readonly FlowLink[] {
  const ofInvestments = (name: string, field: string, to: string, from: Start = 'chosen'): FlowLink => ({
    name,
    from,
    kind: 'Investment',
    field,
    to,
  });
  return [
    ofInvestments('larger', 'componentOf', 'Investment', 'up'),
    ofInvestments('later', 'supersededBy', 'Investment', 'up'),
    ...(asked.investors ? [ofInvestments('investors', 'investors', 'Company')] : []),
    ...(asked.investors && asked.countries
      ? [
          {
            name: 'seats',
            from: 'investors',
            kind: 'Company',
            field: 'headquarteredIn',
            to: 'Country',
          } as const,
        ]
      : []),
    ...(asked.hosts ? [ofInvestments('hosts', 'hosts', 'Country')] : []),
    ...(asked.sectors ? [ofInvestments('sectors', 'sectors', 'Sector')] : []),
    ...(asked.reasons
      ? [
          ofInvestments('reasons', 'rationales', 'Rationale'),
          { name: 'motives', from: 'rationales', kind: 'Rationale', field: 'motives', to: 'Motive' } as const,
          {
            name: 'policies',
            from: 'rationales',
            kind: 'Rationale',
            field: 'because',
            to: 'Policy',
          } as const,
        ]
      : []),
  ];
}

/** The nodes whose links are read, beside those that are chosen; what nobody reads is not looked for. */
export function startsOf(catalog: Catalog): readonly string[] {
  const follow = (kind: string, field: string, from: string): string => {
    const { table, near, far } = linkOf(catalog, 'l', hopOf(catalog, kind, field));
    return `SELECT ${far} FROM ${from} m CROSS JOIN ${table} l ON ${near} = m.rid WHERE ${loopedAt(near)}`;
  };
  const above = ['componentOf', 'supersededBy'].map((field) => follow('Investment', field, 'up'));
  const distinct = (field: string): string =>
    follow('Investment', field, 'chosen').replace('SELECT', 'SELECT DISTINCT');
  return [
    'size(chosen) AS MATERIALIZED (SELECT count(*) FROM chosen)',
    `up(rid) AS (SELECT rid FROM chosen UNION ${above.join(' UNION ')})`,
    `investors(rid) AS MATERIALIZED (${distinct('investors')})`,
    `rationales(rid) AS MATERIALIZED (${distinct('rationales')})`,
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
export function endsOf({ from, kind, field, to }: FlowLink, catalog: Catalog): string {
  const { table, near, far } = linkOf(catalog, 'l', hopOf(catalog, kind, field));
  const ends = (links: string): string =>
    `(SELECT json_group_array(json_array(g.far, d.id, json(g.near))) FROM (SELECT ${far} AS far, json_group_array(${near}) AS near FROM ${links} GROUP BY ${far}) g CROSS JOIN ${catalog.table(to)} d ON d.rid = g.far)`;
  const many = `(SELECT k.entities < 4 * s.chosen FROM size s CROSS JOIN kind k WHERE k.number = ${catalog.kindNumber(kind)})`;
  const all = ends(`${table} l WHERE ${looped}`);
  const each = ends(`${from} m CROSS JOIN ${table} l ON ${near} = m.rid WHERE ${loopedAt(near)}`);
  return `CASE WHEN ${many} THEN ${all} ELSE ${each} END`;
}
