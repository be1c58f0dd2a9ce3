import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/** Whether a batch was stored before. Columns: id. */
export function knownBatch({ id }: ArgsOf<'knownBatch'>): CypherStatement {
  return statement('knownBatch', 'MATCH (b:Batch {id: $id}) RETURN b.id AS id', { id });
}

/** The ledger row of a batch, written in the transaction that stores its claims. */
export function mergeBatch({ id, files, claims, recordedAt }: ArgsOf<'mergeBatch'>): CypherStatement {
  return statement(
    'mergeBatch',
    'MERGE (b:Batch {id: $id}) SET b.files = $files, b.claims = $claims, b.recordedAt = $recordedAt',
    { id, files, claims, recordedAt },
  );
}

/** Notes that rates of some currencies changed, until money in them is converted again. */
export function notePending({ currencies }: ArgsOf<'notePending'>): CypherStatement {
  return statement('notePending', 'UNWIND $currencies AS currency MERGE (p:Pending {id: currency})', {
    currencies,
  });
}

/** Currencies whose money is to be reconverted. Columns: id. */
export function pending(): CypherStatement {
  return statement('pending', 'MATCH (p:Pending) RETURN p.id AS id ORDER BY id', {});
}

export function clearPending({ id }: ArgsOf<'clearPending'>): CypherStatement {
  return statement('clearPending', 'MATCH (p:Pending {id: $id}) DELETE p', { id });
}

/** How much was imported so far: it changes with every batch and every source. */
export function ledgerSize(): CypherStatement {
  return statement(
    'ledgerSize',
    'CALL () { MATCH (b:Batch) RETURN count(b) AS batches } CALL () { MATCH (s:Source) RETURN count(s) AS sources } RETURN batches, sources',
    {},
  );
}

/** What distinguishes states of the graph: the ledger's size, and its last entry. Columns: batches, sources, last. */
export function stateOfGraph(): CypherStatement {
  return statement(
    'stateOfGraph',
    "CALL () { MATCH (b:Batch) RETURN count(b) AS batches, max(b.recordedAt + ' ' + b.id) AS last } CALL () { MATCH (s:Source) RETURN count(s) AS sources } RETURN batches, sources, last",
    {},
  );
}
