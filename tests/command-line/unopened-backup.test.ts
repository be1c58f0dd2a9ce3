import { beforeEach, expect, test, vi } from 'vitest';
import { StoreUnavailable } from '../../src/store/errors.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { backUp } from '../../src/verifier/back-up.ts';
import { toy } from '../support/toy-ontology.ts';

vi.mock('../../src/store/open-store.ts', () => ({ openStore: vi.fn() }));
vi.mock('../../src/store/sqlite/open-sqlite.ts', () => ({ openSqlite: vi.fn() }));

const open = new Set<object>();
beforeEach(() => open.clear());

/** Opens a store that does nothing but fail at its preparation, and is open until it is closed. */
async function opens(): Promise<Store> {
  const store: Pick<Store, 'prepare' | 'snapshot' | 'close'> = {
    prepare: async () => fails(),
    snapshot: (work) => work(store as Store),
    close: async () => {
      open.delete(store);
    },
  };
  open.add(store);
  // Nothing else of a store is asked for before the preparation.
  return store as Store;
}

async function fails(): Promise<never> {
  throw new StoreUnavailable('It does not answer.');
}

const neo4j = { uri: 'bolt://localhost:1', user: '', password: '', database: '' };

test.each([
  ['the server cannot be reached', fails, opens],
  ['the folder of the copy cannot be opened', opens, fails],
  ['the copy fails', opens, opens],
])('a backup of a server leaves no store open where %s', async (_, from, into) => {
  vi.mocked(openStore).mockImplementation(from);
  vi.mocked(openSqlite).mockImplementation(into);
  await expect(backUp({ neo4j, folder: '' }, toy, 'never-written.db')).rejects.toThrow('It does not answer.');
  expect(open.size).toBe(0);
});
