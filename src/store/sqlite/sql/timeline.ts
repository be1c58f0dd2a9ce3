import type { ArgsOf } from '../../../shapes/index.ts';
import type { Events } from '../../../shapes/timeline.ts';
import { keyset } from '../../keyset.ts';
import { toCell } from '../../to-cell.ts';
import { armsOf, kindsOf } from './arms.ts';
import { type Bindings, bindings, reading } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { identifier } from './identifier.ts';
import { nothing } from './nothing.ts';
import { shownId } from './shown-id.ts';
import type { Query, SqlRead } from './statement.ts';
import { looped, loopedAt } from './tick.ts';
import { where } from './where.ts';

const columns: Query['columns'] = [
  ['subject', toCell],
  ['about', toCell],
  ['what', toCell],
  ['date', toCell],
  ['earliest', toCell],
  ['latest', toCell],
];

/**
 * A page of the dated events of entities and of those one link away.
 * @example WITH given(rid) AS MATERIALIZED (SELECT e.rid FROM json_each(?1) i CROSS JOIN entity e ON e.id = coalesce((…), i.value)),
 *   near_11(rid) AS MATERIALIZED (SELECT NULL AS rid WHERE false UNION SELECT g.rid FROM given g WHERE g.rid & 255 = 11
 *   UNION SELECT l.b FROM given g CROSS JOIN "l_ENACTED" l ON l.a = g.rid WHERE …)
 * SELECT subject, about, what, date, earliest, latest FROM (SELECT n.id AS subject, ?2 AS about, ?3 AS what, n."inForce" AS date, …
 *   FROM near_11 m CROSS JOIN "k_Policy" n ON n.rid = m.rid WHERE n."inForceEarliest" IS NOT NULL AND … UNION ALL …)
 * ORDER BY earliest, latest, subject, what LIMIT (?9 + 0)
 */
export function timeline({ events, window }: ArgsOf<'timeline'>, catalog: Catalog): SqlRead {
  const bound = bindings();
  const found = foundEvents(events, bound, catalog);
  const { condition, orderBy } = keyset(window, identifier, bound.bind);
  const names = columns.map(([name]) => name).join(', ');
  return reading(
    `${found.near}SELECT ${names} FROM (${found.events})${where(condition)} ${orderBy} LIMIT ${bound.upTo(window.limit)}`,
    bound.values,
    columns,
  );
}

/** How many events there are on all pages. */
export function countTimeline({ events }: ArgsOf<'countTimeline'>, catalog: Catalog): SqlRead {
  const bound = bindings();
  const found = foundEvents(events, bound, catalog);
  return reading(`${found.near}SELECT count(*) FROM (${found.events})`, bound.values, [['total', toCell]]);
}

/** The entities that may have events, one list a kind, so that each table is asked only for what it may hold. */
function foundEvents(
  { ids, links, properties, from, to }: Events,
  { bind, each }: Bindings,
  catalog: Catalog,
) {
  const given = `given(rid) AS MATERIALIZED (SELECT e.rid FROM ${each(ids)} i CROSS JOIN entity e ON e.id = ${shownId('i.value')})`;
  const start = kindsOf(catalog, ids);
  const arms = armsOf(catalog, ids, links);
  const near = new Map<string, string>();
  for (const kind of new Set(properties.map((property) => property.kind))) {
    const number = catalog.kindNumber(kind);
    const own = `SELECT g.rid FROM given g WHERE g.rid & 255 = ${number}`;
    const linked = arms
      .filter((arm) => arm.to.includes(kind))
      .map(
        (arm) =>
          `SELECT l.${arm.far} FROM given g CROSS JOIN ${arm.table} l ON l.${arm.near} = g.rid WHERE l.${arm.far} & 255 = ${number} AND ${loopedAt(`l.${arm.near}`)}`,
      );
    const all = [...(start.has(kind) ? [own] : []), ...linked];
    // UNION leaves each once, even where there is one way to them alone.
    if (all.length > 0)
      near.set(kind, `near_${number}(rid) AS MATERIALIZED (${[nothing('rid'), ...all].join(' UNION ')})`);
  }
  const dated = properties.flatMap(({ kind, about, what }) => {
    if (!near.has(kind)) return [];
    const column = (suffix: string) => `n.${identifier(`${about}${suffix}`)}`;
    const within = [
      `${column('Earliest')} IS NOT NULL`,
      ...(from === null ? [] : [`${column('Latest')} >= ${bind(from)}`]),
      ...(to === null ? [] : [`${column('Earliest')} <= ${bind(to)}`]),
    ];
    return `SELECT n.id AS subject, ${bind(about)} AS about, ${bind(what)} AS what, ${column('')} AS date, ${column('Earliest')} AS earliest, ${column('Latest')} AS latest FROM near_${catalog.kindNumber(kind)} m CROSS JOIN ${catalog.table(kind)} n ON n.rid = m.rid WHERE ${within.join(' AND ')} AND ${looped}`;
  });
  return {
    near: `WITH ${[given, ...near.values()].join(', ')} `,
    events: dated.join(' UNION ALL ') || nothing(...columns.map(([name]) => name)),
  };
}
