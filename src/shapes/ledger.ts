import { shape } from './shape.ts';

/** Whether a batch was stored before. Columns: id. */
export const knownBatch = (id: string) => shape('knownBatch', { id });

/** The ledger row of a batch, written in the transaction that stores its claims. */
export const mergeBatch = (id: string, files: readonly string[], claims: number, recordedAt: string) =>
  shape('mergeBatch', { id, files, claims, recordedAt });

/** Notes that rates of some currencies changed, until money in them is converted again. */
export const notePending = (currencies: readonly string[]) =>
  shape('notePending', { currencies: [...currencies].sort() });

/** Currencies whose money is to be reconverted. Columns: id. */
export const pending = () => shape('pending', {});

export const clearPending = (id: string) => shape('clearPending', { id });

/** How much was imported so far: it changes with every batch and every source. Columns: batches, sources. */
export const ledgerSize = () => shape('ledgerSize', {});
