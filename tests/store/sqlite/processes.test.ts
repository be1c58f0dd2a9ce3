import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { StoreAborted, StoreLocked, StoreTimeout } from '../../../src/store/errors.ts';
import { busy } from '../../support/busy.ts';
import { killChildren, startChild } from './child.ts';
import { countThings, make, number, openPrepared, query, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();
// Before the folder goes: hooks that come later in a file run first.
afterEach(killChildren);

test('reads beside a write of another process, and sees its commit at once', async () => {
  const store = await openPrepared(graph.folder);
  expect(await number(store, countThings)).toBe(0);
  const child = startChild(graph.folder, 1, 2_000);
  await child.told(1);
  expect(await number(store, countThings)).toBe(0);
  await child.told(2);
  expect(await number(store, countThings)).toBe(1);
  await store.close();
});

test('waits with a write for that of another process', async () => {
  const store = await openPrepared(graph.folder);
  const child = startChild(graph.folder, 1, 400);
  await child.told(1);
  await store.write((tx) => tx.run(make(2)), soon());
  expect(await number(store, countThings)).toBe(2);
  await store.close();
});

test('says how long it has waited for another process, and what to do', async () => {
  const store = await openPrepared(graph.folder, { writeWaitMs: 1_000 });
  const child = startChild(graph.folder, 1, 5_000);
  await child.told(1);
  const begun = Date.now();
  const waiting = store.write((tx) => tx.run(make(2)), soon());
  await expect(waiting).rejects.toThrow(
    'The graph is being written by another process; waited 1 s: try again when it is done.',
  );
  expect(Date.now() - begun).toBeLessThan(1_200 + busy);
  // A short deadline ends the wait before.
  const soonOver = Date.now() + 200;
  const late = await store.write((tx) => tx.run(make(3)), { deadline: soonOver }).catch((error) => error);
  expect(late instanceof StoreLocked || late instanceof StoreTimeout).toBe(true);
  expect(Date.now() - soonOver).toBeLessThan(100 + busy);
  const aborted = AbortSignal.timeout(100);
  await expect(store.write((tx) => tx.run(make(4)), { ...soon(), signal: aborted })).rejects.toThrow(
    StoreAborted,
  );
  await child.kill();
  await store.write((tx) => tx.run(make(5)), soon());
  expect(await number(store, query('SELECT id FROM thing'))).toBe(5);
  await store.close();
});

test('lets two processes that write without a pause take turns', async () => {
  const store = await openPrepared(graph.folder);
  const [one, two] = [startChild(graph.folder, 0), startChild(graph.folder, 1_000_000)];
  await Promise.all([one.told(1), two.told(1)]);
  const before = [one.lines.length, two.lines.length];
  await pause(2_000);
  const [first = 0, second = 0] = [one.lines.length - (before[0] ?? 0), two.lines.length - (before[1] ?? 0)];
  await Promise.all([one.kill(), two.kill()]);
  expect(Math.min(first, second)).toBeGreaterThan(Math.max(first, second) / 20);
  await store.close();
});

test('holds every commit that was acknowledged after kill -9, at whatever moment, and opens without help', async () => {
  let from = 0;
  for (const wait of [0, 3, 7, 20, 50, 120]) {
    const child = startChild(graph.folder, from);
    await child.told(1);
    await pause(wait);
    await child.kill();
    const told = Number(child.lines.at(-1));
    const store = await openPrepared(graph.folder);
    const kept = Number(await number(store, query('SELECT max(id) FROM thing')));
    expect(kept).toBeGreaterThanOrEqual(told);
    expect(await number(store, countThings)).toBe(kept + 1);
    expect(await number(store, query('SELECT count(*) FROM claim'))).toBe(kept + 1);
    expect(await store.examine(soon())).toEqual([]);
    await store.close();
    from = kept + 1;
  }
});
