import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { StoreUnavailable } from '../../../src/store/errors.ts';
import { commit } from './other-files.ts';
import { countThings, number, openPrepared, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();

const told = /The log of the graph \(graph.db-wal, graph.db-shm\) was removed or replaced while it was open/;

test.each(['graph.db-wal', 'graph.db-shm'])(
  'once %s is removed, a ping and a write tell it, reads go on, and a stop keeps all that was committed',
  async (name) => {
    const store = await openPrepared(graph.folder);
    await commit(store, 0);
    await store.ping(soon());
    rmSync(graph.at(name));
    for (const asked of [store.ping(soon()), commit(store, 1), store.ping(soon())]) {
      const fault = await asked.catch((error) => error);
      expect(fault).toBeInstanceOf(StoreUnavailable);
      expect(fault.message).toMatch(told);
    }
    expect(await number(store, countThings)).toBe(1);
    await store.close();
    const again = await openPrepared(graph.folder);
    expect(await number(again, countThings)).toBe(1);
    await commit(again, 1);
    await again.close();
  },
);

test('a log in the place of the one that is open is told as well', async () => {
  const store = await openPrepared(graph.folder);
  await commit(store, 0);
  copyFileSync(graph.at('graph.db-wal'), graph.at('copy'));
  renameSync(graph.at('copy'), graph.at('graph.db-wal'));
  await expect(store.ping(soon())).rejects.toThrow(told);
  await store.close();
});
