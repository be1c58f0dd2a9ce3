import type { RekeyedRow } from '../../../shapes/identity.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { keyset } from '../../keyset.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading, writing } from './bindings.ts';
import type { Catalog } from './catalog.ts';
import { itemsOf, readItems } from './claim-cells.ts';
import { isJudging } from './is-judging.ts';
import { fromJson } from './maps.ts';
import { readAs, selected } from './put-claims.ts';
import { ridOf } from './put-entities.ts';
import type { SqlRead, SqlValue, SqlWrite } from './statement.ts';
import { looped, loopedAt } from './tick.ts';
import { where } from './where.ts';

const ofJudgements = ['id', 'about', 'dataset', 'source', 'strength', 'rank', 'shown'];

/**
 * Every judgement that is still said of some entities.
 * @example SELECT DISTINCT c."id", …, e.id, o.id FROM (SELECT c.rid FROM json_each(?1) i CROSS JOIN entity n ON n.id = i.value
 *   CROSS JOIN claim c ON c.subject_rid = n.rid AND c.about IN (…) UNION SELECT …) p CROSS JOIN claim c ON c.rid = p.rid …
 */
export function judgementsOf({ ids }: ArgsOf<'judgementsOf'>): SqlRead {
  const { values, each } = bindings();
  const list = each(ids);
  const of = (end: string): string =>
    `SELECT c.rid FROM ${list} i CROSS JOIN entity n ON n.id = i.value CROSS JOIN claim c ON c.${end} = n.rid AND c.${isJudging} AND c.ended IS NULL WHERE ${loopedAt('c.rid')}`;
  return reading(
    `SELECT ${selected(ofJudgements)}, e.id, o.id FROM (${of('subject_rid')} UNION ${of('object_rid')}) p CROSS JOIN claim c ON c.rid = p.rid CROSS JOIN entity e ON e.rid = c.subject_rid CROSS JOIN entity o ON o.rid = c.object_rid ORDER BY c.id`,
    values,
    [...readAs(ofJudgements), ['subject', toCell], ['object', toCell]],
  );
}

/** Those of some entities that are shown under another id. */
export function shownUnder({ ids }: ArgsOf<'shownUnder'>): SqlRead {
  const { values, each } = bindings();
  return reading(
    `SELECT e.id, e.shownAs FROM ${each(ids)} i CROSS JOIN entity e ON e.id = i.value WHERE e.shownAs IS NOT NULL AND ${looped} ORDER BY 1`,
    values,
    [
      ['id', toCell],
      ['shownAs', toCell],
    ],
  );
}

/** The entities that are shown under each of some ids beside their own. */
export function mergedInto({ ids }: ArgsOf<'mergedInto'>): SqlRead {
  const { values, each } = bindings();
  const merged = `SELECT json_group_array(id) FROM (SELECT e.id FROM entity e WHERE e.shownAs = i.value AND ${looped} ORDER BY e.id)`;
  return reading(
    `SELECT i.value, (${merged}) FROM ${each(ids)} i WHERE EXISTS (SELECT 1 FROM entity e WHERE e.shownAs = i.value) ORDER BY 1`,
    values,
    [
      ['id', toCell],
      ['merged', fromJson((list) => list)],
    ],
  );
}

/** The rows of the judgements of an entity in a row, and of what is shown under its id. */
function judging(about: string, withEnded: boolean): string {
  const members = (end: string): string =>
    `SELECT c.rid FROM (SELECT e.rid FROM entity e WHERE e.id = i.value UNION ALL SELECT e.rid FROM entity e WHERE e.shownAs = i.value) m CROSS JOIN claim c ON c.${end} = m.rid AND c.${isJudging} AND c.about = ${about}${withEnded ? '' : ' AND c.ended IS NULL'} WHERE ${loopedAt('c.rid')}`;
  return `(${members('subject_rid')} UNION ${members('object_rid')})`;
}

/** For each of many entities, a page of the judgements of it, with their sources. */
export function claimsJudging(
  { ids, about, withEnded, page }: ArgsOf<'claimsJudging'>,
  catalog: Catalog,
): SqlRead {
  const { values, bind, each, upTo } = bindings();
  const given = each(ids);
  const found = judging(bind(about), withEnded);
  const { condition, orderBy } = keyset(page, (column) => `c."${column}"`, bind);
  const rows = `SELECT c.rid AS claim FROM ${found} j CROSS JOIN claim c ON c.rid = j.rid${where(condition)} ${orderBy} LIMIT ${upTo(page.limit)}`;
  return reading(`SELECT i.value, ${itemsOf(catalog, rows)} FROM ${given} i`, values, [
    ['id', toCell],
    ['items', readItems(catalog)],
  ]);
}

/** For each of many entities, how many judgements there are of it. */
export function countClaimsJudging({ ids, about, withEnded }: ArgsOf<'countClaimsJudging'>): SqlRead {
  const { values, bind, each } = bindings();
  const given = each(ids);
  return reading(
    `SELECT i.value, (SELECT count(*) FROM ${judging(bind(about), withEnded)}) FROM ${given} i`,
    values,
    [
      ['id', toCell],
      ['total', toCell],
    ],
  );
}

const ofNaming = ['id', 'about', 'text', 'group', 'namedSubject', 'namedObject'];

/**
 * The rows of all claims that name one of a list themselves, whatever they are tied to.
 * @param ticks what each loop asks beside: nothing where no connection ends it
 */
export function ridsNaming(list: string, ticks = 'true'): string {
  const byRow = (end: string, name: string): string =>
    `SELECT k.rid FROM ${list} i CROSS JOIN entity n ON n.id = i.value CROSS JOIN claim k ON k.${end} = n.rid AND k.${name} IS NULL${where(ticks)}`;
  const byName = (name: string): string =>
    `SELECT k.rid FROM ${list} i CROSS JOIN claim k ON k.${name} = i.value${where(ticks)}`;
  const ends = [
    ['subject_rid', 'namedSubject'],
    ['object_rid', 'namedObject'],
  ] as const;
  return ends.flatMap(([end, name]) => [byRow(end, name), byName(name)]).join(' UNION ');
}

/** Every claim that names one of some entities, but for judgements. */
export function claimsNaming({ ids }: ArgsOf<'claimsNaming'>): SqlRead {
  const { values, each } = bindings();
  return reading(
    `SELECT ${selected(ofNaming)}, e.id, o.id FROM (${ridsNaming(each(ids), loopedAt('k.rid'))}) p CROSS JOIN claim c ON c.rid = p.rid CROSS JOIN entity e ON e.rid = c.subject_rid LEFT JOIN entity o ON o.rid = c.object_rid WHERE NOT c.${isJudging} ORDER BY c.id`,
    values,
    [...readAs(ofNaming), ['subject', toCell], ['object', toCell]],
  );
}

/** As the partial index has it. */
export const isAboutUnique = (abouts: readonly string[]): string =>
  `about IN (${abouts.map((name) => `'${name}'`).join(', ')})`;

/**
 * Who is said to have some values that may be given to one entity alone.
 * @example SELECT DISTINCT i.value, coalesce(c.namedSubject, e.id) FROM json_each(?1) i CROSS JOIN claim c ON c."text" = i.value AND c.about IN ('identifiers') …
 */
export function holdersOf({ abouts, texts }: ArgsOf<'holdersOf'>): SqlRead {
  const { values, each } = bindings();
  return reading(
    `SELECT DISTINCT i.value, coalesce(c.namedSubject, e.id) FROM ${each(texts)} i CROSS JOIN claim c ON c."text" = i.value AND c.${isAboutUnique(abouts)} CROSS JOIN entity e ON e.rid = c.subject_rid WHERE c.ended IS NULL AND c.rank <> 'DEPRECATED' AND ${loopedAt('c.rid')} ORDER BY 1, 2`,
    values,
    [
      ['text', toCell],
      ['subject', toCell],
    ],
  );
}

const rekey = `UPDATE main.claim SET subject_rid = ${ridOf(2)}, object_rid = CASE WHEN ?3 IS NOT NULL THEN coalesce(${ridOf(3)}, 'missing') END, "group" = ?4, "text" = ?5, "namedSubject" = ?6, "namedObject" = ?7 WHERE id = ?1`;

/**
 * Ties claims to the entities that the graph shows for what they name.
 * @example UPDATE main.claim SET subject_rid = (SELECT e.rid FROM entity e WHERE e.id = ?2), object_rid = …, "group" = ?4, … WHERE id = ?1
 */
export function rekeyClaims({ rows }: ArgsOf<'rekeyClaims'>): SqlWrite {
  return writing(rekey, rows.map(rekeyedCells));
}

/** What a claim is tied to anew, in the order of `rekey`. */
export const rekeyedCells = ({ id, subject, object, columns }: RekeyedRow): readonly SqlValue[] => [
  id,
  subject,
  object,
  columns.group,
  columns.text,
  columns.namedSubject,
  columns.namedObject,
];

/** A graph file has one writer at a time. */
export const lockIdentity = (): SqlWrite => ({ changes: [] });

/** Sets under which other id entities are shown. */
export function showUnder({ rows }: ArgsOf<'showUnder'>): SqlWrite {
  return writing(
    'UPDATE entity SET shownAs = ?2 WHERE id = ?1',
    rows.map(({ id, shownAs }) => [id, shownAs]),
  );
}
