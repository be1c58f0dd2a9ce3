import { claimColumns } from '../../../shapes/claims.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading, writing } from './bindings.ts';
import { identifier } from './identifier.ts';
import { truth } from './maps.ts';
import { ridOf } from './put-entities.ts';
import type { SqlRead, SqlWrite } from './statement.ts';
import { storedValue } from './stored-value.ts';
import { loopedAt } from './tick.ts';

/** Which of some claims are stored. */
export function knownClaims({ ids }: ArgsOf<'knownClaims'>): SqlRead {
  const { values, each } = bindings();
  return reading(`SELECT c.id FROM ${each(ids)} i CROSS JOIN claim c ON c.id = i.value`, values, [
    ['id', toCell],
  ]);
}

const ofGroups = ['id', 'text', 'source', 'published', 'strength', 'rank', 'shown', 'qualifiers'] as const;

/** Every claim of some groups, as projection needs them. */
export function claimsOfGroups({ keys }: ArgsOf<'claimsOfGroups'>): SqlRead {
  const { values, each } = bindings();
  const columns = ofGroups.map((name) => `c.${identifier(name)}`).join(', ');
  return reading(
    `SELECT i.value, ${columns} FROM ${each(keys)} i CROSS JOIN claim c ON c."group" = i.value WHERE ${loopedAt('c.rid')}`,
    values,
    [['key', toCell], ...ofGroups.map((name) => [name, name === 'shown' ? truth : toCell] as const)],
  );
}

const names = claimColumns.map(({ name }) => name);

/**
 * A named but missing entity must fail. NULL stands for the object of a claim about a property, so a missing one is written
 * as a text, which a strict table refuses.
 */
const object = `CASE WHEN ?3 IS NOT NULL THEN coalesce(${ridOf(3)}, 'missing') END`;

const create = `INSERT INTO claim (id, subject_rid, object_rid, source_rid, ${names.map(identifier).join(', ')}) VALUES (?1, ${ridOf(2)}, ${object}, ${ridOf(4)}, ${names.map((_, i) => `?${i + 5}`).join(', ')})`;

/**
 * Stores claims, each tied to whom it is about, its source and its other end.
 * @example INSERT INTO claim (id, subject_rid, object_rid, source_rid, "about", …) VALUES (?1, (SELECT e.rid FROM entity e
 * WHERE e.id = ?2), CASE WHEN ?3 IS NOT NULL THEN coalesce((…), 'missing') END, (…), ?5, …)
 */
export function createClaims({ rows }: ArgsOf<'createClaims'>): SqlWrite {
  return writing(
    create,
    rows.map(({ id, subject, object: end, source, columns }) => [
      id,
      subject,
      end,
      source,
      ...names.map((name) => storedValue(columns[name])),
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
