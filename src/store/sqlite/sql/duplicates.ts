import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { type Bindings, bindings, reading, writing } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { isJudging } from './is-judging.ts';
import { truth } from './maps.ts';
import type { SqlRead, SqlWrite } from './statement.ts';
import { loopedAt } from './tick.ts';
import { where } from './where.ts';

/** Whether an entity stands in the list of its kind, which its row id tells. */
const isListed = ({ ontology, kindNumber, table }: Catalog, rid: string): string =>
  `CASE ${rid} & 255 ${ontology.kinds.map(({ name }) => `WHEN ${kindNumber(name)} THEN EXISTS (SELECT 1 FROM ${table(name)} k WHERE k.rid = ${rid})`).join(' ')} END`;

/** Whether what is shown for one entity was judged against what is shown for another, in this direction. */
const isJudged = (one: string, other: string): string =>
  `EXISTS (SELECT 1 FROM (SELECT m.rid FROM entity m WHERE m.rid = ${one}.rid UNION ALL SELECT m.rid FROM entity m WHERE m.shownAs = ${one}.id) m CROSS JOIN claim c ON c.subject_rid = m.rid AND c.${isJudging} AND c.ended IS NULL AND c.rank <> 'DEPRECATED' CROSS JOIN entity o ON o.rid = c.object_rid WHERE o.rid = ${other}.rid OR o.shownAs = ${other}.id)`;

/** The pairs `d` of some kinds that are still to be judged. */
const open = (kinds: readonly string[] | null, { each }: Bindings, catalog: Catalog): string =>
  `duplicate d CROSS JOIN entity a ON a.id = d.a AND a.shownAs IS NULL CROSS JOIN entity b ON b.id = d.b AND b.shownAs IS NULL${where(
    kinds === null ? 'true' : `d.kind IN (SELECT value FROM ${each(kinds)})`,
    ...['a.rid', 'b.rid'].map((rid) => isListed(catalog, rid)),
    `NOT ${isJudged('a', 'b')}`,
    `NOT ${isJudged('b', 'a')}`,
    loopedAt('d.id'),
  )}`;

/**
 * A page of the pairs that are still to be judged.
 * @example SELECT d.id, d.a, … FROM duplicate d CROSS JOIN entity a ON a.id = d.a AND a.shownAs IS NULL CROSS JOIN entity b ON … WHERE d.kind IN (…)
 *   AND CASE a.rid & 255 WHEN 1 THEN EXISTS (…) … END AND … AND NOT EXISTS (…) AND d.id > ?2 ORDER BY d.id LIMIT (?3 + 0)
 */
export function possibleDuplicates(
  { kinds, after, limit }: ArgsOf<'possibleDuplicates'>,
  catalog: Catalog,
): SqlRead {
  const bound = bindings();
  return reading(
    `SELECT d.id, d.a, d.b, d.score, d.accepts, d.features FROM ${open(kinds, bound, catalog)} AND d.id > ${bound.bind(after)} ORDER BY d.id LIMIT ${bound.upTo(limit)}`,
    bound.values,
    [
      ...(['id', 'a', 'b', 'score'] as const).map((name) => [name, toCell] as const),
      ['accepts', truth],
      ['features', toCell],
    ],
  );
}

/** How many pairs are still to be judged. */
export function countPossibleDuplicates(
  { kinds }: ArgsOf<'countPossibleDuplicates'>,
  catalog: Catalog,
): SqlRead {
  const bound = bindings();
  return reading(`SELECT count(*) FROM ${open(kinds, bound, catalog)}`, bound.values, [['total', toCell]]);
}

/** Puts pairs into the queue. */
export function queuePairs({ pairs }: ArgsOf<'queuePairs'>): SqlWrite {
  return writing(
    'INSERT INTO duplicate (id, kind, a, b, score, accepts, features) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)',
    pairs.map(({ id, kind, a, b, score, accepts, features }) => [
      ...[id, kind, a, b, score],
      accepts ? 1 : 0,
      features,
    ]),
  );
}

/** Takes all pairs of some kinds out of the queue. */
export function clearQueue({ kinds }: ArgsOf<'clearQueue'>): SqlWrite {
  return writing(
    'DELETE FROM duplicate WHERE kind = ?1',
    kinds.map((kind) => [kind]),
  );
}
