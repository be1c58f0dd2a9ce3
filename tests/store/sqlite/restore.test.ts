import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { backupTo } from '../../../src/store/sqlite/backup.ts';
import { restoreTo } from '../../../src/store/sqlite/restore/restore-to.ts';
import { countThings, make, number, openPrepared, soon } from './plain-sql.ts';
import { asideIn, bytesOf, crashed, things } from './restored.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();

test('puts a backup in the place of a graph, moves all that was there aside as it was, and goes on from it', async () => {
  const data = await crashed(graph);
  const before = bytesOf(data);
  const { claims: held, replaced } = await restoreTo(data, graph.at('backup.db'));
  expect(held).toBe(2);
  expect(asideIn(data)).toEqual([basename(replaced ?? '')]);
  expect(basename(replaced ?? '')).toMatch(/^replaced-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/);
  expect(bytesOf(replaced ?? '')).toEqual(before);
  expect(readdirSync(join(replaced ?? '', 'past'))).toEqual(['some_day']);
  expect(existsSync(join(data, 'past'))).toBe(false);
  const store = await openPrepared(data);
  expect(await number(store, countThings)).toBe(2);
  await store.write((tx) => tx.run(make(20)), soon());
  await store.close();
  expect(await things(data)).toBe(3);
  expect(readdirSync(data).filter((name) => name.includes('arriving'))).toEqual([]);
  // What was moved aside is as good as it was.
  expect(await things(replaced ?? '')).toBe(5);
});

test('what was moved aside is backed up and restored again like any other graph', async () => {
  const data = await crashed(graph);
  const { replaced } = await restoreTo(data, graph.at('backup.db'));
  await expect(restoreTo(data, join(replaced ?? '', 'graph.db'))).rejects.toThrow(
    /is not a backup, but a graph that was in use: .* `cuibono backup`/,
  );
  await backupTo(replaced ?? '', graph.at('undo.db'));
  const again = await restoreTo(data, graph.at('undo.db'));
  expect(await things(data)).toBe(5);
  expect(asideIn(data)).toHaveLength(2);
  expect(await things(again.replaced ?? '')).toBe(2);
});

test('a graph that was restored takes no other restore of the same backup for itself', async () => {
  const data = await crashed(graph);
  const stores = [];
  for (let time = 0; time < 2; time += 1) {
    await restoreTo(data, graph.at('backup.db'));
    stores.push(JSON.parse(readFileSync(join(data, 'graph.commit'), 'utf8')).store);
  }
  expect(new Set(stores).size).toBe(2);
});

test('restores to a folder that is empty or not there, and to one of which all but the record or the log is gone', async () => {
  const data = await crashed(graph);
  for (const left of [[], ['graph.commit'], ['graph.db-wal'], ['graph.db']]) {
    const folder = graph.at(`with-${left.join('')}`);
    if (left.length > 0) mkdirSync(folder);
    for (const name of left) copyFileSync(join(data, name), join(folder, name));
    const { replaced } = await restoreTo(folder, graph.at('backup.db'));
    expect(replaced === null ? [] : readdirSync(replaced)).toEqual(left);
    expect(await things(folder)).toBe(2);
  }
});

test('takes a copy of the file of a graph that was closed', async () => {
  const data = await crashed(graph);
  expect(await things(data)).toBe(5);
  copyFileSync(join(data, 'graph.db'), graph.at('copy.db'));
  const store = await openPrepared(data);
  await store.write((tx) => tx.run(make(30)), soon());
  await store.close();
  await restoreTo(data, graph.at('copy.db'));
  expect(await things(data)).toBe(5);
});
