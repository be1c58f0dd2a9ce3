import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Parameters, statement } from '../../src/cypher/statement.ts';
import { openEmbedded } from '../../src/store/embedded/open-embedded.ts';
import type { Store } from '../../src/store/store.ts';

/** An empty embedded store of this process, for unit tests that need an engine. */
export interface MemoryStore {
  readonly store: Store;
  /** Writes by hand what an import would write. */
  create(text: string, params?: Parameters): Promise<void>;
  destroy(): Promise<void>;
}

export async function memoryStore(): Promise<MemoryStore> {
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-unit-'));
  const store = await openEmbedded(folder);
  return {
    store,
    create: async (text, params = {}) => {
      await store.write((transaction) => transaction.run(statement('create', text, params)), {
        deadline: Date.now() + 20_000,
      });
    },
    destroy: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
