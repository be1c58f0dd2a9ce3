import type { Hop } from '../../../ontology/ontology.ts';
import type { Catalog } from '../sql/catalog.ts';
import { isJudging } from '../sql/is-judging.ts';
import type { JudgingThen } from './identity-then.ts';
import {
  isSpanned,
  noteSpanned,
  type Spanned,
  type SpannedClaim,
  type SpannedThen,
  sourceThen,
} from './note-spanned.ts';
import { absentEntities, knownSources } from './only-known.mjs';
import { type Step, step } from './step.ts';

/** What was known on a day, beside the claims. */
export interface KnownThen extends JudgingThen {
  /** The sources that were known, each with whether it is a work of reference. */
  readonly sources: readonly (readonly [id: string, timeless: boolean])[];
  /** The properties that only give an entity a label. */
  readonly labels: readonly string[];
  /** Money whose exchange rate another property decides: it is recomputed where that one has changed. */
  readonly dated: readonly DatedMoney[];
  /** The links of sources which no claim has to say: to those whose word they repeat, and to what they are editions of. */
  readonly headLinks: readonly Hop[];
  /** The first of them. */
  readonly repeats: Hop | undefined;
  /** Documents that came later, and whose dataset goes on to say what they did in one that was known: works of reference. */
  readonly late: readonly string[];
  /** How a claim stood then that its source alone does not tell of; null where it was not said yet. */
  readonly spanned: (claim: SpannedClaim) => SpannedThen | null;
}

/** Money of a kind, and the property whose first day decides its exchange rate. */
export interface DatedMoney {
  readonly kind: string;
  readonly money: string;
  readonly datedBy: string;
}

/**
 * The steps that find in the present what the graph of a day does not have, and note it in temporary tables: `lost` is that of which
 * no known claim is left, `changed` the groups that have lost a claim that was shown and have others, or may not be disputed any more,
 * `unsettled` the disputes to be looked at again, and `gone` the entities. What a document takes back is its own, and lost with it; a dataset may take back what another edition said.
 */
export function findLost(catalog: Catalog, then: KnownThen): readonly Step[] {
  return [
    ...whoIsThere(catalog, then),
    ...whatHasChanged(catalog, then),
    ...whoRepeatedOthers(catalog, then),
  ];
}

/** The steps that note what was known, and how claims stood that their source alone does not tell of: before all else. */
export function noteKnown({ sources }: KnownThen, spanned: readonly Spanned[]): readonly Step[] {
  return [
    ...noteSpanned(spanned),
    step(`CREATE TEMP TABLE ${knownSources} (rid INTEGER PRIMARY KEY, timeless INTEGER NOT NULL)`),
    step(`CREATE TEMP TABLE ${absentEntities} (rid INTEGER PRIMARY KEY)`),
    step(
      `INSERT INTO ${knownSources} SELECT e.rid, j.value ->> 1 FROM json_each(?1) j CROSS JOIN entity e ON e.id = j.value ->> 0`,
      JSON.stringify(sources.map(([id, timeless]) => [id, timeless ? 1 : 0])),
    ),
  ];
}

/** Whether a claim was said by then, be it still or no longer. */
const isSaid = (c: string): string =>
  `iif(${isSpanned(c)}, ${c}.rid IN (SELECT rid FROM spanned), ${c}.source_rid IN (SELECT rid FROM ${knownSources}))`;

/** Whether a claim was said then. */
const isKnownAs = (c: string): string =>
  `iif(${isSpanned(c)}, ${c}.rid IN (SELECT rid FROM spanned WHERE live), ${c}.source_rid IN (SELECT rid FROM ${knownSources}))`;

export const isKnown = isKnownAs('c');

/** Whether a claim is one of those that `showOnlyKnown` shows. */
const isShown = (c: string): string =>
  `${isKnownAs(c)} AND ${c}.subject_rid NOT IN (SELECT rid FROM ${absentEntities})`;

const isHidden = `NOT ${isKnown} OR c.subject_rid IN (SELECT rid FROM ${absentEntities})`;

/**
 * Notes as `gone` the entities that no known claim names. One that only works of reference name so far, and others only later, does
 * not exist yet.
 */
function whoIsThere({ linkTable }: Catalog, { labels, headLinks }: KnownThen): readonly Step[] {
  return [
    step('CREATE TEMP TABLE met (rid INTEGER PRIMARY KEY, spoken INTEGER NOT NULL)'),
    // Both ends in one pass over the claims.
    step('CREATE TEMP TABLE side AS SELECT value AS other FROM json_each(?1)', '[0, 1]'),
    step(
      `INSERT INTO met SELECT iif(s.other, c.object_rid, c.subject_rid), c.about NOT IN (SELECT value FROM json_each(?1)) OR ${sourceThen('c')} NOT IN (SELECT rid FROM ${knownSources} WHERE timeless) FROM claim c NOT INDEXED CROSS JOIN side s WHERE ${isKnown} AND (NOT s.other OR c.object_rid IS NOT NULL) ON CONFLICT DO UPDATE SET spoken = true WHERE excluded.spoken AND NOT spoken`,
      JSON.stringify(labels),
    ),
    step(
      `INSERT INTO ${absentEntities} SELECT rid FROM met m WHERE NOT spoken AND (SELECT count(*) FROM claim c WHERE c.subject_rid = m.rid AND ${isSaid('c')} AND NOT c.${isJudging}) < (SELECT count(*) FROM claim c WHERE c.subject_rid = m.rid AND c.ended IS NOT 'withdrawn' AND NOT c.${isJudging}) + (SELECT count(*) FROM claim c WHERE c.object_rid = m.rid AND c.ended IS NOT 'withdrawn' AND NOT c.${isJudging})`,
    ),
    step(`DELETE FROM met WHERE rid IN (SELECT rid FROM ${absentEntities})`),
    step(
      `CREATE TEMP TABLE gone AS SELECT rid, id FROM entity WHERE rid NOT IN (SELECT rid FROM met) AND rid NOT IN (SELECT rid FROM ${knownSources})${headLinks.map(({ type }) => ` AND rid NOT IN (SELECT b FROM ${linkTable(type)} WHERE a IN (SELECT rid FROM ${knownSources}))`).join('')}`,
    ),
  ];
}

/**
 * Adds to `changed` what documents say that repeat, however far back, one which had not come: whom that repeats was not known, and on
 * how many origins a value rests decides only among three claims and more.
 */
function whoRepeatedOthers({ linkTable }: Catalog, { repeats, headLinks }: KnownThen): readonly Step[] {
  if (repeats === undefined) return [];
  const links = linkTable(repeats.type);
  const says = headLinks.map(({ type }) => `l.b IN (SELECT a FROM ${linkTable(type)})`).join(' OR ');
  return [
    step(
      `CREATE TEMP TABLE repeating AS WITH RECURSIVE r(rid) AS (SELECT l.a FROM ${links} l WHERE l.b NOT IN (SELECT rid FROM ${knownSources}) AND (${says}) UNION SELECT l.a FROM r CROSS JOIN ${links} l ON l.b = r.rid) SELECT rid FROM r`,
    ),
    step(
      `INSERT OR IGNORE INTO changed SELECT c."group", c.subject_rid, c.about, c.object_rid FROM repeating r CROSS JOIN claim c ON c.source_rid = r.rid WHERE ${isShown('c')} AND (SELECT count(*) FROM (SELECT 1 FROM claim k WHERE k."group" = c."group" AND ${isShown('k')} LIMIT 3)) = 3 ORDER BY 1`,
    ),
  ];
}

const isLeft = `EXISTS (SELECT 1 FROM claim k WHERE k."group" = m."group" AND ${isShown('k')})`;

/** What claims no longer lead to, or do now, since what they name was shown otherwise. */
const ofMovedGroups: readonly Step[] = [
  step(
    `INSERT OR IGNORE INTO lost SELECT m.subject & 255, m.about, m.subject, ifnull(m.object, 0) FROM moved_group m WHERE NOT ${isLeft} ORDER BY 1, 2, 3, 4`,
  ),
  step(
    `INSERT OR IGNORE INTO changed SELECT m."group", m.subject, m.about, m.object FROM moved_group m WHERE ${isLeft} ORDER BY 1`,
  ),
];

/** Fills `lost`, `changed` and `unsettled`. */
function whatHasChanged(catalog: Catalog, { dated }: KnownThen): readonly Step[] {
  return [
    step(
      `CREATE TEMP TABLE hidden AS SELECT c."group", c.subject_rid AS subject, c.about, c.object_rid AS object, EXISTS (SELECT 1 FROM claim k WHERE k."group" = c."group" AND ${isShown('k')}) AS "left" FROM claim c NOT INDEXED WHERE c.shown AND (${isHidden})`,
    ),
    step(
      'CREATE TEMP TABLE lost (kind INTEGER, about TEXT, subject INTEGER, object INTEGER, PRIMARY KEY (kind, about, subject, object)) WITHOUT ROWID',
    ),
    step(
      'INSERT OR IGNORE INTO lost SELECT subject & 255, about, subject, ifnull(object, 0) FROM hidden WHERE NOT "left" ORDER BY 1, 2, 3, 4',
    ),
    step(
      'CREATE TEMP TABLE changed ("group" TEXT PRIMARY KEY, subject INTEGER, about TEXT, object INTEGER) WITHOUT ROWID',
    ),
    step(
      'INSERT OR IGNORE INTO changed SELECT "group", subject, about, object FROM hidden WHERE "left" ORDER BY 1',
    ),
    step(
      `INSERT OR IGNORE INTO changed SELECT c."group", c.subject_rid, c.about, c.object_rid FROM spanned s CROSS JOIN claim c ON c.rid = s.rid WHERE s.moved AND c.subject_rid NOT IN (SELECT rid FROM ${absentEntities}) ORDER BY 1`,
    ),
    ...ofMovedGroups,
    // A dataset may take back in one edition what it said in another: before that one came, it counted.
    step(
      `INSERT OR IGNORE INTO changed SELECT c."group", c.subject_rid, c.about, c.object_rid FROM claim c WHERE c.dataset IS NOT NULL AND c.rank = 'DEPRECATED' AND (${isHidden}) AND EXISTS (SELECT 1 FROM claim k WHERE k."group" = c."group" AND ${isShown('k')}) ORDER BY 1`,
    ),
    step(
      'CREATE TEMP TABLE otherwise AS SELECT subject, about FROM hidden UNION SELECT subject, about FROM changed UNION SELECT subject, about FROM moved_group',
    ),
    ...dated.map(({ kind, money, datedBy }) =>
      step(
        `INSERT OR IGNORE INTO changed SELECT c."group", c.subject_rid, c.about, NULL FROM otherwise h CROSS JOIN claim c ON c.subject_rid = h.subject AND c.about = ?1 WHERE h.about = ?2 AND h.subject & 255 = ?3 AND ${isShown('c')} ORDER BY 1`,
        money,
        datedBy,
        catalog.kindNumber(kind),
      ),
    ),
    // A claim that was not shown can only have made or ended a dispute, which two others may still have.
    step(
      `CREATE TEMP TABLE unsettled AS SELECT id, subject, about FROM dispute d WHERE d.about <> 'sameAs' AND (d.id IN (SELECT "group" FROM moved_group) OR EXISTS (SELECT 1 FROM claim c WHERE c."group" = d.id AND (${isHidden})))`,
    ),
    step(
      `INSERT OR IGNORE INTO changed SELECT u.id, e.rid, u.about, (SELECT max(c.object_rid) FROM claim c WHERE c."group" = u.id) FROM unsettled u CROSS JOIN entity e ON e.id = u.subject WHERE (SELECT count(*) FROM (SELECT 1 FROM claim c WHERE c."group" = u.id AND ${isShown('c')} LIMIT 2)) = 2`,
    ),
  ];
}
