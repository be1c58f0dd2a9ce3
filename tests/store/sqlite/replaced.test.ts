import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { sourcesInTime } from '../../../src/shapes/past.ts';
import { openSqlite } from '../../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../../src/store/store.ts';
import { importInto } from '../../support/imports.ts';
import { scratchFiles } from '../../support/scratch-files.ts';
import { scratchViews } from '../../support/scratch-views.ts';
import { scratchFolder, soon } from './plain-sql.ts';

const scratches: ReturnType<typeof scratchFolder>[] = [];
const files = scratchFiles();
beforeEach(() => {
  scratches.push(scratchFolder(), scratchFolder());
});
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove();
});
afterAll(() => files.remove());

const paper = { source: { id: 'source/one', title: 'One' } };

test('a day of the past is not kept where the file was written over while it was copied', async () => {
  const [served = ''] = scratches.map(({ folder }) => folder);
  const store = await openSqlite(served, graph);
  await store.prepare(soon());
  await importInto(store, [files.write('one.jsonl', [paper])]);
  const [sources, state] = [
    await store.read(sourcesInTime(undefined, '', 10), soon()),
    await store.state(soon()),
  ];
  let asked = 0;
  const stale: Store = {
    ...store,
    read: async () => sources,
    state: async (call) => {
      asked += 1;
      if (asked > 1) return store.state(call);
      // The log holds all that is copied.
      writeFileSync(join(served, 'graph.db'), 'no graph');
      return state;
    },
  };
  const views = scratchViews(graph);
  await expect(views.at('2024-03-01', stale, soon())).rejects.toThrow('was written over');
  await views.close();
  await store.close();
});

test('a day of the past is never computed from another file than the one that is served', async () => {
  const [served = '', other = ''] = scratches.map(({ folder }) => folder);
  for (const folder of [served, other]) {
    const filled = await openSqlite(folder, graph);
    await filled.prepare(soon());
    await importInto(filled, [files.write('one.jsonl', [paper])]);
    await filled.close();
  }
  const store = await openSqlite(served, graph);
  // What its readers answer that have the file open which is moved away.
  const [sources, state] = [
    await store.read(sourcesInTime(undefined, '', 10), soon()),
    await store.state(soon()),
  ];
  renameSync(join(served, 'graph.db'), join(served, 'kept.db'));
  renameSync(join(other, 'graph.db'), join(served, 'graph.db'));
  const views = scratchViews(graph);
  const stale = { ...store, read: async () => sources, state: async () => state };
  await expect(views.at('2024-03-01', stale, soon())).rejects.toThrow('was replaced or removed');
  await views.close();
  await store.close();
});
