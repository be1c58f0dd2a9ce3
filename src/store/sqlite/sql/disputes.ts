import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading, writing } from './bindings.ts';
import { isJudging } from './is-judging.ts';
import { shownId } from './shown-id.ts';
import type { Query, SqlRead, SqlWrite } from './statement.ts';
import { loopedAt } from './tick.ts';

const columns: Query['columns'] = [
  ['id', toCell],
  ['subject', toCell],
  ['about', toCell],
];

/** A page of all disputed values in the order of their ids. */
export function disputesAfter({ after, limit }: ArgsOf<'disputesAfter'>): SqlRead {
  return reading(
    'SELECT d.id, d.subject, d.about FROM dispute d WHERE d.id > ?1 ORDER BY d.id LIMIT (?2 + 0)',
    [after, limit],
    columns,
  );
}

/**
 * A page of those of an entity, and of its disputed judgements.
 * @example WITH asked(id) AS (SELECT coalesce((…), ?1)), members(rid) AS (SELECT e.rid FROM entity e WHERE e.id = (SELECT id FROM asked) UNION ALL …)
 * SELECT d.id, d.subject, d.about FROM (SELECT * FROM (SELECT d.id FROM asked i CROSS JOIN dispute d ON d.id > max(i.id || ' ', ?2) AND d.id < i.id || '!'
 *   ORDER BY d.id LIMIT ?3) UNION SELECT c."group" FROM members m CROSS JOIN claim c ON c.subject_rid = m.rid AND … UNION …) k
 *   CROSS JOIN dispute d ON d.id = k.id WHERE d.id > ?2 ORDER BY d.id LIMIT ?3
 */
export function disputesOf({ of, after, limit }: ArgsOf<'disputesOf'>): SqlRead {
  const { values, bind } = bindings();
  const [from, most] = [bind(after), bind(limit)];
  const asked = `asked(id) AS (SELECT ${shownId(bind(of))})`;
  const members = ['e.id', 'e.shownAs'].map(
    (column) => `SELECT e.rid FROM entity e WHERE ${column} = (SELECT id FROM asked)`,
  );
  // What follows a space in the order of characters is an exclamation mark, and ids hold neither.
  const own = `SELECT d.id FROM asked i CROSS JOIN dispute d ON d.id > max(i.id || ' ', ${from}) AND d.id < i.id || '!' ORDER BY d.id LIMIT (${most} + 0)`;
  const judged = ['subject_rid', 'object_rid'].map(
    (end) =>
      `SELECT c."group" FROM members m CROSS JOIN claim c ON c.${end} = m.rid AND c.${isJudging} AND c.ended IS NULL WHERE ${loopedAt('c.rid')}`,
  );
  const keys = [`SELECT * FROM (${own})`, ...judged];
  return reading(
    `WITH ${asked}, members(rid) AS (${members.join(' UNION ALL ')}) SELECT d.id, d.subject, d.about FROM (${keys.join(' UNION ')}) k CROSS JOIN dispute d ON d.id = k.id WHERE d.id > ${from} ORDER BY d.id LIMIT (${most} + 0)`,
    values,
    columns,
  );
}

/** Notes values as disputed; existing ones are only looked for where some may already be noted. */
export function putDisputes({ disputes, fresh }: ArgsOf<'putDisputes'>): SqlWrite {
  const again = fresh ? '' : ' ON CONFLICT (id) DO UPDATE SET subject = ?2, about = ?3';
  return writing(
    `INSERT INTO dispute (id, subject, about) VALUES (?1, ?2, ?3)${again}`,
    disputes.map(({ id, subject, about }) => [id, subject, about]),
  );
}

/** Notes that values are no longer disputed. */
export function endDisputes({ ids }: ArgsOf<'endDisputes'>): SqlWrite {
  return writing(
    'DELETE FROM dispute WHERE id = ?1',
    ids.map((id) => [id]),
  );
}
