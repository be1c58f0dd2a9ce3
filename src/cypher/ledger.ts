import { type Statement, statement } from './statement.ts';

/** Whether a batch was stored before. Columns: id. */
export function knownBatch(id: string): Statement {
  return statement('knownBatch', 'MATCH (b:Batch {id: $id}) RETURN b.id AS id', { id });
}

/** The ledger row of a batch, written in the transaction that stores its claims. */
export function mergeBatch(
  id: string,
  files: readonly string[],
  claims: number,
  recordedAt: string,
): Statement {
  return statement(
    'mergeBatch',
    'MERGE (b:Batch {id: $id}) SET b.files = $files, b.claims = $claims, b.recordedAt = $recordedAt',
    { id, files, claims, recordedAt },
  );
}

/** Notes that rates of some currencies changed, until money in them is converted again. */
export function notePending(currencies: readonly string[]): Statement {
  return statement('notePending', 'UNWIND $currencies AS currency MERGE (p:Pending {id: currency})', {
    currencies: [...currencies].sort(),
  });
}

/** Currencies whose money is to be converted again. Columns: id. */
export function pending(): Statement {
  return statement('pending', 'MATCH (p:Pending) RETURN p.id AS id ORDER BY id', {});
}

export function clearPending(id: string): Statement {
  return statement('clearPending', 'MATCH (p:Pending {id: $id}) DELETE p', { id });
}
