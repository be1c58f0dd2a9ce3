import { type Statement, statement } from './statement.ts';

/** How much was imported so far: it changes with every batch and every source. Columns: batches, sources. */
export function ledgerSize(): Statement {
  return statement(
    'ledgerSize',
    'CALL () { MATCH (b:Batch) RETURN count(b) AS batches } CALL () { MATCH (s:Source) RETURN count(s) AS sources } RETURN batches, sources',
    {},
  );
}
