import { expect, test } from 'vitest';
import { StoreUnavailable } from '../../../src/store/errors.ts';
import { createHere } from '../../../src/store/sqlite/here.ts';
import { inodeOf } from '../../../src/store/sqlite/same-file.mjs';
import { createThread, unlimited } from '../../../src/store/sqlite/thread.ts';
import { change, countThings, endless, make, number, openPrepared } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();
const far = () => ({ deadline: Date.now() + 600_000 });
const job = [{ text: 'SELECT 1', values: [] }];

test('closes while statements that never end run and wait, and while a write goes on without end', async () => {
  const lanes = [{ readers: 1, quantumMs: Number.POSITIVE_INFINITY }];
  const store = await openPrepared(graph.folder, { lanes });
  const faultOf = (asked: Promise<unknown>) => asked.catch((error) => error);
  const reads = [1, 2, 3].map((seed) => faultOf(store.read(endless(seed), far())));
  const writes = [1, 2].map((first) =>
    faultOf(
      store.write(async (tx) => {
        for (let id = first; ; id += 1) {
          const rows = Array.from({ length: 20_000 }, () => []);
          await tx.run(make(id));
          await tx.run(change('UPDATE thing SET name = id', rows));
        }
      }, far()),
    ),
  );
  await store.close();
  const faults = await Promise.all([...reads, ...writes]);
  expect(faults).toHaveLength(5);
  for (const fault of faults) expect(String(fault)).toContain('The store is closed.');
  const again = await openPrepared(graph.folder);
  expect(await number(again, countThings)).toBe(0);
  await again.close();
}, 60_000);

test('a thread takes no job once its closing has begun', async () => {
  await graph.fill(1);
  const place = { folder: graph.folder, file: 'graph.db', inode: inodeOf(graph.at('graph.db')) };
  for (const thread of [createThread('reader-worker', place), createHere(place)]) {
    const asked = thread.ask(job, unlimited);
    const closing = thread.close();
    await expect(thread.ask(job, unlimited)).rejects.toThrow(StoreUnavailable);
    expect(await asked).toMatchObject({ value: [[[1n]]] });
    await closing;
    await expect(thread.ask(job, unlimited)).rejects.toThrow(StoreUnavailable);
    await thread.close();
  }
});
