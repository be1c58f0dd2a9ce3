import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { bindings, reading, writing } from './bindings.ts';
import type { Query, SqlRead, SqlWrite } from './statement.ts';

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

/** Those of some values that are disputed. */
export function disputesAmong({ ids }: ArgsOf<'disputesAmong'>): SqlRead {
  const { values, each } = bindings();
  return reading(
    `SELECT d.id, d.subject, d.about FROM ${each(ids)} i CROSS JOIN dispute d ON d.id = i.value ORDER BY d.id`,
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
