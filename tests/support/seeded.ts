import { join } from 'node:path';
import { graph } from '../../schema/index.ts';
import { loadSeeds } from '../../src/importer/load-seeds.ts';
import type { Store } from '../../src/store/store.ts';
import { soon } from './stores.ts';

/** Fills an empty store with the seeds, as a start of the server does. */
export async function seed(store: Store): Promise<void> {
  await store.prepare(soon());
  const now = () => new Date('2024-05-01T00:00:00Z');
  await loadSeeds(join(import.meta.dirname, '../../seeds'), { store, ontology: graph, now });
}
