import { graph } from '../../schema/index.ts';
import type { Ontology } from '../../src/ontology/ontology.ts';
import type { Store } from '../../src/store/store.ts';
import { type Filling, fill } from './fill.ts';
import { openEmptySqlite } from './stores.ts';

/** An empty store of this process, for unit tests that need an engine. */
export interface MemoryStore {
  readonly store: Store;
  /** Writes by hand what an import would write. */
  fill(filling: Filling): Promise<void>;
  destroy(): Promise<void>;
}

export async function memoryStore(ontology: Ontology = graph): Promise<MemoryStore> {
  const { store, destroy } = await openEmptySqlite(ontology);
  return { store, destroy, fill: (filling) => fill(store, filling, ontology) };
}
