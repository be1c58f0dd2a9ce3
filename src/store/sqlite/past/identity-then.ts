import type { Dispute } from '../../../shapes/disputes.ts';
import type { RekeyedRow } from '../../../shapes/identity.ts';
import type { Cell, Row } from '../../store.ts';
import type { Catalog } from '../sql/catalog.ts';
import { rekeyedCells, ridsNaming } from '../sql/identity.ts';
import { isJudging } from '../sql/is-judging.ts';
import { isSpanned } from './note-spanned.ts';
import { type Step, step } from './step.ts';

/** Which entities were one on a day. */
export interface IdentityThen {
  /** The id under which each was shown that was not shown under its own. */
  readonly shownAs: ReadonlyMap<string, string>;
  /** Ids of the judgements that held. */
  readonly held: ReadonlySet<string>;
  readonly disputes: readonly Dispute[];
}

/** A group of claims that has lost or gained some, since what they name was shown otherwise. */
interface MovedGroup {
  readonly key: string;
  readonly subject: string;
  readonly about: string;
  readonly object: string | null;
}

/** Claims as they were tied on a day, and all groups that differ by that. */
export interface RekeyedThen {
  readonly rows: readonly RekeyedRow[];
  readonly groups: readonly MovedGroup[];
}

/** How it is told what a judgement meant on a day. */
export interface JudgingThen {
  /** Which entities were one, by the rows of all judgements that were said: columns of `judgementsOf`. */
  identity(judgements: readonly Row[]): IdentityThen;
  /** How claims were tied, by rows with the columns of `claimsNaming`. */
  rekeyed(claims: readonly Row[], shownAs: ReadonlyMap<string, string>): RekeyedThen;
}

type Rows = (text: string, ...values: readonly string[]) => Promise<readonly (readonly unknown[])[]>;

const anyJudgement = `SELECT 1 FROM claim c WHERE c.${isJudging} LIMIT 1`;

const judgementColumns = [
  'id',
  'subject',
  'object',
  'about',
  'dataset',
  'source',
  'strength',
  'rank',
  'shown',
];

/** The judgements that were said then. @param isKnown whether a claim `c` was said */
const judgementsThen = (isKnown: string): string =>
  `SELECT c.id, e.id, o.id, c.about, c.dataset, c.source, iif(${isSpanned('c')}, (SELECT s.strength FROM spanned s WHERE s.rid = c.rid), c.strength), c.rank, c.shown FROM claim c CROSS JOIN entity e ON e.rid = c.subject_rid CROSS JOIN entity o ON o.rid = c.object_rid WHERE c.${isJudging} AND ${isKnown}`;

const namingColumns = ['id', 'subject', 'object', 'about', 'text', 'group', 'namedSubject', 'namedObject'];

const naming = `SELECT c.id, e.id, o.id, c.about, c.text, c."group", c.namedSubject, c.namedObject FROM claim c CROSS JOIN entity e ON e.rid = c.subject_rid LEFT JOIN entity o ON o.rid = c.object_rid WHERE c.rid IN (${ridsNaming('json_each(?1)')}) AND NOT c.${isJudging}`;

/** Where nothing was shown otherwise than now. */
export const noMovedGroups: readonly Step[] = [
  step(
    'CREATE TEMP TABLE moved_group ("group" TEXT PRIMARY KEY, subject INTEGER, about TEXT, object INTEGER) WITHOUT ROWID',
  ),
];

/**
 * The steps that show entities in a copy of the present as one, or apart, as the judgements of a day had it; none where they had it as
 * they have now. What is known and what is said otherwise must have been noted. All of what claims name is tied anew, known then or not;
 * what graphs show of the groups that they leave and come to is left to the caller, who finds them in `moved_group`.
 */
export async function identityThen(
  rows: Rows,
  isKnown: string,
  then: JudgingThen,
  catalog: Catalog,
): Promise<readonly Step[]> {
  if ((await rows(anyJudgement)).length === 0) return [];
  const named = (columns: readonly string[], found: readonly (readonly unknown[])[]): readonly Row[] =>
    // What SQLite answers with are cells.
    found.map((cells) => Object.fromEntries(columns.map((name, i) => [name, (cells[i] ?? null) as Cell])));
  const judgements = named(judgementColumns, await rows(judgementsThen(isKnown)));
  const identity = then.identity(judgements);
  const present = new Map(
    (await rows('SELECT id, shownAs FROM entity WHERE shownAs IS NOT NULL')).map(
      ([id, shownAs]) => [String(id), String(shownAs)] as const,
    ),
  );
  const { shownAs } = identity;
  const changed = [...new Set([...present.keys(), ...shownAs.keys()])]
    .filter((id) => present.get(id) !== shownAs.get(id))
    .sort();
  const disputed = (await rows("SELECT id FROM dispute WHERE about = 'sameAs'")).map(([id]) => String(id));
  const isAsNow =
    changed.length === 0 &&
    judgements.every(({ id, shown }) => (shown === 1) === identity.held.has(String(id))) &&
    disputed.toSorted().join('\n') ===
      identity.disputes
        .map(({ id }) => id)
        .sort()
        .join('\n');
  if (isAsNow) return [];
  const claims = changed.length === 0 ? [] : await rows(naming, JSON.stringify(changed));
  const moved = then.rekeyed(named(namingColumns, claims), shownAs);
  return [...verdicts(identity), ...tied(moved), ...listed(changed, identity, catalog)];
}

function verdicts({ held, disputes }: IdentityThen): readonly Step[] {
  return [
    step(
      `UPDATE claim SET shown = id IN (SELECT value FROM json_each(?1)) WHERE ${isJudging}`,
      JSON.stringify([...held]),
    ),
    step("DELETE FROM dispute WHERE about = 'sameAs'"),
    step(
      'INSERT INTO dispute (id, subject, about) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1)',
      JSON.stringify(disputes.map(({ id, subject, about }) => [id, subject, about])),
    ),
  ];
}

const rid = (id: string): string => `(SELECT e.rid FROM entity e WHERE e.id = ${id})`;

function tied({ rows, groups }: RekeyedThen): readonly Step[] {
  return [
    step(
      `INSERT INTO moved_group SELECT value ->> 0, ${rid('value ->> 1')}, value ->> 2, ${rid('value ->> 3')} FROM json_each(?1)`,
      JSON.stringify(groups.map(({ key, subject, about, object }) => [key, subject, about, object])),
    ),
    step(
      `UPDATE claim SET subject_rid = ${rid('j.value ->> 1')}, object_rid = ${rid('j.value ->> 2')}, "group" = j.value ->> 3, "text" = j.value ->> 4, namedSubject = j.value ->> 5, namedObject = j.value ->> 6 FROM json_each(?1) j WHERE claim.id = j.value ->> 0`,
      JSON.stringify(rows.map(rekeyedCells)),
    ),
  ];
}

/** Those that were shown under their own ids are listed, and the others are not. */
function listed(
  changed: readonly string[],
  { shownAs }: IdentityThen,
  { ontology, table, kindNumber }: Catalog,
): readonly Step[] {
  const ids = JSON.stringify(changed);
  const each = 'rid IN (SELECT e.rid FROM json_each(?1) j CROSS JOIN entity e ON e.id = j.value';
  return [
    step(
      'UPDATE entity SET shownAs = j.value ->> 1 FROM json_each(?1) j WHERE entity.id = j.value ->> 0',
      JSON.stringify(changed.map((id) => [id, shownAs.get(id) ?? null])),
    ),
    ...ontology.kinds.flatMap(({ name }) => [
      step(`DELETE FROM ${table(name)} WHERE ${each} AND e.shownAs IS NOT NULL)`, ids),
      step(
        `INSERT OR IGNORE INTO ${table(name)} (rid, id) SELECT n.rid, n.id FROM entity n WHERE n.${each} AND e.shownAs IS NULL AND e.rid & 255 = ?2)`,
        ids,
        kindNumber(name),
      ),
    ]),
  ];
}
