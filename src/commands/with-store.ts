import { readConfiguration } from '../server/read-configuration.ts';
import { longCall } from '../store/long-call.ts';
import type { Store } from '../store/store.ts';
import { ontology } from './project.ts';

const warn = (message: string) => process.stderr.write(`${message}\n`);

/**
 * Opens the store for some work, and makes it where `make` says so and there is none yet. What a graph lacks that an earlier version of the
 * ontology did not have, is added.
 */
export async function withStore<T>(make: boolean, work: (store: Store) => Promise<T>): Promise<T> {
  const { openStore } = await import('../store/open-store.ts');
  const store = await openStore({ ...readConfiguration(process.env).store, make, warn }, await ontology());
  try {
    await store.prepare(longCall());
    return await work(store);
  } finally {
    await store.close();
  }
}

/** What is written of a graph is one state of it, whatever is imported meanwhile. */
export function withSnapshot<T>(work: (store: Store) => Promise<T>): Promise<T> {
  return withStore(false, (store) => store.snapshot(work, longCall()));
}
