import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { nodesByIds } from '../../src/shapes/nodes.ts';
import { mergeEntities } from '../../src/shapes/projection.ts';
import { StoreAborted, StoreTimeout } from '../../src/store/errors.ts';
import type { Store } from '../../src/store/store.ts';
import { busy } from '../support/busy.ts';
import { fill } from '../support/fill.ts';
import { hubOfParts, slowList } from '../support/slow-statements.ts';
import { type StoreUnderTest, soon, storesUnderTest } from '../support/stores.ts';

const idOf = (n: number): string => `company/${n}`;
const make = (n: number) => mergeEntities('Company', [idOf(n)]);
const slow = slowList(graph);

/** How long after its deadline, or after its caller has gone, a call may end. */
const patience = 250;

describe.each(storesUnderTest())('$name', ({ name, open }) => {
  let opened: StoreUnderTest;
  let store: Store;
  const found = async (...numbers: readonly number[]) =>
    (await store.read(nodesByIds(numbers.map(idOf)), soon())).map(({ id }) => id).sort();

  beforeAll(async () => {
    opened = await open();
    store = opened.store;
    await fill(store, hubOfParts);
    // The first statement of its kind is planned, and the first call of a store connects or starts a thread.
    await expect(store.read(slow, { deadline: Date.now() + 1_000 })).rejects.toThrow(StoreTimeout);
  });
  afterAll(() => opened.destroy());

  test('has a statement here that takes more than five seconds', async () => {
    await expect(store.read(slow, { deadline: Date.now() + 5_000 })).rejects.toThrow(StoreTimeout);
  });

  test('rejects at once when the deadline is past', async () => {
    const past = { deadline: Date.now() - 1 };
    const begun = Date.now();
    await expect(store.read(slow, past)).rejects.toThrow(StoreTimeout);
    await expect(store.write((tx) => tx.run(make(50)), past)).rejects.toThrow(StoreTimeout);
    await expect(store.prepare(past)).rejects.toThrow(StoreTimeout);
    await expect(store.ping(past)).rejects.toThrow(StoreTimeout);
    expect(Date.now() - begun).toBeLessThan(100 + busy);
    expect(await found(50)).toEqual([]);
  });

  test('rejects at once when the signal is aborted', async () => {
    const gone = { ...soon(), signal: AbortSignal.abort() };
    const begun = Date.now();
    await expect(store.read(slow, gone)).rejects.toThrow(StoreAborted);
    await expect(store.write((tx) => tx.run(make(51)), gone)).rejects.toThrow(StoreAborted);
    await expect(store.prepare(gone)).rejects.toThrow(StoreAborted);
    await expect(store.ping(gone)).rejects.toThrow(StoreAborted);
    expect(Date.now() - begun).toBeLessThan(100 + busy);
    expect(await found(51)).toEqual([]);
  });

  test('gives up a running read at its deadline', async () => {
    const begun = Date.now();
    await expect(store.read(slow, { deadline: begun + 200 })).rejects.toThrow(StoreTimeout);
    expect(Date.now() - begun).toBeLessThan(200 + patience + busy);
  });

  test('gives up a running read when its caller has gone', async () => {
    const controller = new AbortController();
    const begun = Date.now();
    const reading = store.read(slow, { ...soon(), signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    await expect(reading).rejects.toThrow(StoreAborted);
    expect(Date.now() - begun).toBeLessThan(100 + patience + busy);
  });

  test('gives up many running reads, those that wait among them, and answers others meanwhile', async () => {
    const begun = Date.now();
    const reading = Array.from({ length: 12 }, () => store.read(slow, { deadline: begun + 600 }));
    const ended = Promise.allSettled(reading);
    await pause(50);
    const asked = Date.now();
    expect(await found(99)).toEqual([]);
    expect(Date.now() - asked).toBeLessThan(patience + busy);
    for (const settled of await ended)
      expect(settled).toMatchObject({ status: 'rejected', reason: expect.any(StoreTimeout) });
    expect(Date.now() - begun).toBeLessThan(600 + patience + busy);
  });

  // What Neo4j still runs is looked for in neo4j.test.ts.
  test.runIf(name === 'sqlite')('does no work any more for a read that was given up', async () => {
    const controller = new AbortController();
    const reading = [1, 2, 3].map(() => store.read(slow, { ...soon(), signal: controller.signal }));
    const ended = Promise.allSettled(reading);
    await pause(200);
    controller.abort();
    await ended;
    await pause(patience);
    const before = process.cpuUsage();
    await pause(500);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(250);
  });

  test('keeps nothing of a write whose deadline passes, and then runs the next one', async () => {
    const begun = Date.now();
    const late = store.write(
      async (tx) => {
        await tx.run(make(60));
        await tx.run(slow);
      },
      { deadline: begun + 200 },
    );
    const next = store.write((tx) => tx.run(make(61)), soon());
    await expect(late).rejects.toThrow(StoreTimeout);
    expect(Date.now() - begun).toBeLessThan(200 + patience + busy);
    await next;
    expect(Date.now() - begun).toBeLessThan(200 + 2 * patience + busy);
    expect(await found(60, 61)).toEqual([idOf(61)]);
  });

  test('keeps nothing of a write whose caller has gone, and then runs the next one', async () => {
    const controller = new AbortController();
    const begun = Date.now();
    const gone = store.write(
      async (tx) => {
        await tx.run(make(64));
        await tx.run(slow);
      },
      { ...soon(), signal: controller.signal },
    );
    const next = store.write((tx) => tx.run(make(65)), soon());
    setTimeout(() => controller.abort(), 100);
    await expect(gone).rejects.toThrow(StoreAborted);
    expect(Date.now() - begun).toBeLessThan(100 + patience + busy);
    await next;
    expect(Date.now() - begun).toBeLessThan(100 + 2 * patience + busy);
    expect(await found(64, 65)).toEqual([idOf(65)]);
  });

  test('gives up a write that waits for another one', async () => {
    let end: () => void = () => {};
    const first = store.write(
      () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
      soon(),
    );
    const begun = Date.now();
    const waiting = store.write((tx) => tx.run(make(66)), { deadline: begun + 100 });
    await expect(waiting).rejects.toThrow(StoreTimeout);
    expect(Date.now() - begun).toBeLessThan(100 + patience + busy);
    end();
    await first;
    expect(await found(66)).toEqual([]);
  });

  test('keeps nothing of a write whose work never ends', async () => {
    const stuck = store.write(
      async (tx) => {
        await tx.run(make(62));
        await new Promise(() => {});
      },
      { deadline: Date.now() + 200 },
    );
    await expect(stuck).rejects.toThrow(StoreTimeout);
    await store.write((tx) => tx.run(make(63)), soon());
    expect(await found(62, 63)).toEqual([idOf(63)]);
  });
});
