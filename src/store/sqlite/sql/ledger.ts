import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { reading, writing } from './bindings.ts';
import type { SqlRead, SqlWrite } from './statement.ts';

/** Whether a batch was stored before. */
export function knownBatch({ id }: ArgsOf<'knownBatch'>): SqlRead {
  return reading('SELECT b.id FROM batch b WHERE b.id = ?1', [id], [['id', toCell]]);
}

/** The ledger row of a batch, written in the transaction that stores its claims. */
export function mergeBatch({ id, files, claims, recordedAt }: ArgsOf<'mergeBatch'>): SqlWrite {
  return writing(
    'INSERT INTO batch (id, files, claims, "recordedAt") VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE SET files = ?2, claims = ?3, "recordedAt" = ?4',
    [[id, JSON.stringify(files), claims, recordedAt]],
  );
}

/** Notes that rates of some currencies changed, until money in them is converted again. */
export function notePending({ currencies }: ArgsOf<'notePending'>): SqlWrite {
  return writing(
    'INSERT OR IGNORE INTO pending (id) VALUES (?1)',
    currencies.map((currency) => [currency]),
  );
}

/** Currencies whose money is to be reconverted. */
export function pending(): SqlRead {
  return reading('SELECT p.id FROM pending p ORDER BY p.id', [], [['id', toCell]]);
}

export function clearPending({ id }: ArgsOf<'clearPending'>): SqlWrite {
  return writing('DELETE FROM pending WHERE id = ?1', [[id]]);
}

/** How much was imported so far. Sources are not counted one by one: the number of entities of a kind is kept. */
export function ledgerSize(): SqlRead {
  return reading(
    "SELECT (SELECT count(*) FROM batch), coalesce((SELECT k.entities FROM kind k WHERE k.name = 'Source'), 0)",
    [],
    [
      ['batches', toCell],
      ['sources', toCell],
    ],
  );
}
