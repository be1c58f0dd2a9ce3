import { graph } from '../../schema/index.ts';
import { type SyncOptions, type SyncSummary, syncFile } from '../../src/importer/sync/sync-file.ts';
import { type WithdrawSummary, withdraw } from '../../src/importer/sync/withdraw.ts';
import type { Store } from '../../src/store/store.ts';

/** Brings a complete edition of a dataset into a store. */
export const syncInto = (
  store: Store,
  file: string,
  dataset: string,
  more: Partial<SyncOptions> = {},
): Promise<SyncSummary> =>
  syncFile(file, {
    store,
    ontology: graph,
    dataset,
    released: '2024-01-01',
    isTrial: false,
    mostClosed: null,
    ...more,
  });

/** Withdraws a source or a dataset from a store, or takes that back. */
export const withdrawFrom = (store: Store, id: string, undo = false): Promise<WithdrawSummary> =>
  withdraw(id, { store, ontology: graph, undo });
