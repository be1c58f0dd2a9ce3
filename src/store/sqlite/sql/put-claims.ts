import { claimColumns, evidenceNames } from '../../../shapes/claims.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading, writing } from './bindings.ts';
import { identifier } from './identifier.ts';
import { ridOf } from './put-entities.ts';
import type { Query, SqlRead, SqlWrite } from './statement.ts';
import { storedValue } from './stored-value.ts';
import { loopedAt } from './tick.ts';
import { readerOf } from './values.ts';

/** How columns of a claim `c` are selected and read. */
export const selected = (columns: readonly string[]): string =>
  columns.map((name) => `c.${identifier(name)}`).join(', ');

export const readAs = (columns: readonly string[]): Query['columns'] =>
  columns.map((name) => {
    const column = claimColumns.find((one) => one.name === name);
    return [name, column === undefined ? toCell : readerOf(column)] as const;
  });

/** Which of some claims are stored, and where each is said. */
export function knownClaims({ ids }: ArgsOf<'knownClaims'>): SqlRead {
  const { values, each } = bindings();
  const columns = ['id', ...evidenceNames];
  return reading(
    `SELECT ${selected(columns)} FROM ${each(ids)} i CROSS JOIN claim c ON c.id = i.value`,
    values,
    readAs(columns),
  );
}

const ofGroups = [
  'id',
  'text',
  'dataset',
  'source',
  'published',
  'strength',
  'confidence',
  'rank',
  'shown',
  'qualifiers',
  'namedSubject',
  'namedObject',
] as const;

/** Every claim of some groups that is still said, as projection needs them. */
export function claimsOfGroups({ keys }: ArgsOf<'claimsOfGroups'>): SqlRead {
  const { values, each } = bindings();
  return reading(
    `SELECT i.value, ${selected(ofGroups)} FROM ${each(keys)} i CROSS JOIN claim c ON c."group" = i.value AND c.ended IS NULL WHERE ${loopedAt('c.rid')}`,
    values,
    [['key', toCell], ...readAs(ofGroups)],
  );
}

const names = claimColumns.map(({ name }) => name);

/**
 * A named but missing entity must fail. NULL stands for the object of a claim about a property, so a missing one is written
 * as a text, which a strict table refuses.
 */
const object = `CASE WHEN ?3 IS NOT NULL THEN coalesce(${ridOf(3)}, 'missing') END`;

/**
 * Stores claims, each tied to whom it is about, its source and its other end. Half of the columns are empty in all claims of a
 * batch, mostly: to hand over and bind them takes as long as to fill the others.
 * @example INSERT INTO claim (id, subject_rid, object_rid, source_rid, "about", …) VALUES (?1, (SELECT e.rid FROM entity e
 * WHERE e.id = ?2), CASE WHEN ?3 IS NOT NULL THEN coalesce((…), 'missing') END, (…), ?5, …)
 */
export function createClaims({ rows }: ArgsOf<'createClaims'>): SqlWrite {
  const filled = names.filter((name) => rows.some(({ columns }) => (columns[name] ?? null) !== null));
  return writing(
    `INSERT INTO claim (id, subject_rid, object_rid, source_rid${filled.map((name) => `, ${identifier(name)}`).join('')}) VALUES (?1, ${ridOf(2)}, ${object}, ${ridOf(4)}${filled.map((_, i) => `, ?${i + 5}`).join('')})`,
    rows.map(({ id, subject, object: end, source, columns }) => [
      id,
      subject,
      end,
      source,
      ...filled.map((name) => storedValue(columns[name])),
    ]),
  );
}

const restate = `UPDATE main.claim SET source_rid = ${ridOf(2)}, ${evidenceNames.map((name, i) => `${identifier(name)} = ?${i + 3}`).join(', ')} WHERE id = ?1`;

/**
 * Sets where claims are said.
 * @example UPDATE main.claim SET source_rid = (SELECT e.rid FROM entity e WHERE e.id = ?2), "source" = ?3, … WHERE id = ?1
 */
export function restateClaims({ rows }: ArgsOf<'restateClaims'>): SqlWrite {
  return writing(
    restate,
    rows.map(({ id, source, columns }) => [
      id,
      source,
      ...evidenceNames.map((name) => storedValue(columns[name])),
    ]),
  );
}

/** Sets whether claims are shown. */
export function turnClaims({ rows }: ArgsOf<'turnClaims'>): SqlWrite {
  return writing(
    'UPDATE main.claim SET shown = ?2 WHERE id = ?1',
    rows.map(({ id, shown }) => [id, shown ? 1 : 0]),
  );
}
