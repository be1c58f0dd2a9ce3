import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading, writing } from './bindings.ts';
import type { SqlRead, SqlWrite } from './statement.ts';
import { looped } from './tick.ts';

/** How many members a key has, counted no further than a bound. */
const sizeOf = (key: string, most: string): string =>
  `(SELECT count(*) FROM (SELECT 1 FROM term t WHERE t.key = ${key} AND ${looped} LIMIT ${most}))`;

/**
 * What some keys lead to; of a key with more than `most` members, those of each smaller sample that has no more.
 * @example WITH asked AS MATERIALIZED (SELECT i.value AS key, (SELECT count(*) FROM (SELECT 1 FROM term t WHERE t.key = i.value … LIMIT ?2 + 1)) AS size
 *   FROM json_each(?1) i), read AS MATERIALIZED (SELECT a.key AS key, s.value AS sample, s.value || a.key AS name FROM asked a
 *   CROSS JOIN json_each(CASE WHEN a.size > ?2 THEN ?3 ELSE '[""]' END) s WHERE a.size > 0)
 * SELECT r.key, r.sample, (SELECT char(10) || group_concat(member, char(10)) || char(10) FROM (SELECT t.member AS member FROM term t
 *   WHERE t.key = r.name ORDER BY t.member)) FROM read r WHERE (…) BETWEEN 1 AND ?2 ORDER BY 1, 2
 */
export function membersOfKeys({ keys, most, samples }: ArgsOf<'membersOfKeys'>): SqlRead {
  const asked = `SELECT i.value AS key, ${sizeOf('i.value', '?2 + 1')} AS size FROM json_each(?1) i`;
  const read = `SELECT a.key AS key, s.value AS sample, s.value || a.key AS name FROM asked a CROSS JOIN json_each(CASE WHEN a.size > ?2 THEN ?3 ELSE '[""]' END) s WHERE a.size > 0`;
  const members = `(SELECT char(10) || group_concat(member, char(10)) || char(10) FROM (SELECT t.member AS member FROM term t WHERE t.key = r.name ORDER BY t.member))`;
  return reading(
    `WITH asked AS MATERIALIZED (${asked}), read AS MATERIALIZED (${read}) SELECT r.key, r.sample, ${members} FROM read r WHERE ${sizeOf('r.name', '?2 + 1')} BETWEEN 1 AND ?2 ORDER BY 1, 2`,
    [JSON.stringify(keys), most, JSON.stringify(samples)],
    [
      ['key', toCell],
      ['sample', toCell],
      ['members', toCell],
    ],
  );
}

/** Which of some keys were stored. Members stand each for itself here, so that there is always room for one more. */
export function keysInUse({ keys }: ArgsOf<'keysInUse'>): SqlRead {
  const { values, each } = bindings();
  return reading(
    `SELECT i.value, 0 FROM ${each(keys)} i WHERE EXISTS (SELECT 1 FROM term t WHERE t.key = i.value) ORDER BY 1`,
    values,
    [
      ['key', toCell],
      ['least', toCell],
    ],
  );
}

/**
 * Adds members to keys. There are more of them than of all else that an import stores, and to bind each by itself takes
 * longer than to store it.
 * @example INSERT OR IGNORE INTO term (key, member) SELECT i.value ->> 0, i.value ->> 1 FROM json_each(?1) i WHERE (random() & 63 OR tick())
 */
export function putTerms({ rows }: ArgsOf<'putTerms'>): SqlWrite {
  const pairs = rows.flatMap(({ key, members }) => lines(members).map((member) => [key, member]));
  const { values, each } = bindings();
  return writing(
    `INSERT OR IGNORE INTO term (key, member) SELECT i.value ->> 0, i.value ->> 1 FROM ${each(pairs)} i WHERE ${looped}`,
    [values],
  );
}

/** Takes members from keys. */
export function takeFromTerms({ rows }: ArgsOf<'takeFromTerms'>): SqlWrite {
  return writing(
    'DELETE FROM term WHERE key = ?1 AND member = ?2',
    rows.flatMap(({ key, member }) => lines(member).map((line) => [key, line])),
  );
}

const lines = (members: string): readonly string[] => members.split('\n').filter((line) => line !== '');
