import { afterEach, beforeEach, expect, test } from 'vitest';
import { StatementRefused, StoreTimeout, StoreUnavailable } from '../../../src/store/errors.ts';
import type { Store } from '../../../src/store/store.ts';
import { busy } from '../../support/busy.ts';
import { change, countThings, endless, make, number, openPrepared, query, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();
let store: Store;
beforeEach(async () => {
  store = await openPrepared(graph.folder);
});
// Before the folder goes: hooks that come later in a file run first.
afterEach(() => store.close());
const things = () => number(store, countThings);

test('sees within a write what it has written, and outside of it only once it is kept', async () => {
  await store.write(async (tx) => {
    await tx.run(make(1, 2));
    expect(await tx.run(countThings)).toEqual([{ n: 2 }]);
    expect(await things()).toBe(0);
  }, soon());
  expect(await things()).toBe(2);
});

test('keeps nothing of a write that throws, or swallows the error of a statement', async () => {
  const fault = new Error('no');
  const failing = store.write(async (tx) => {
    await tx.run(make(1));
    throw fault;
  }, soon());
  await expect(failing).rejects.toBe(fault);
  const doomed = store.write(async (tx) => {
    await tx.run(make(1));
    await tx.run(make(1)).catch(() => {});
  }, soon());
  await expect(doomed).rejects.toThrow(StatementRefused);
  expect(await things()).toBe(0);
});

test('ends a write that is running at its deadline, keeps nothing of it, and runs the next', async () => {
  const begun = Date.now();
  const late = store.write(
    async (tx) => {
      await tx.run(make(1));
      await tx.run(endless());
    },
    { deadline: begun + 200 },
  );
  const next = store.write((tx) => tx.run(make(2)), soon());
  await expect(late).rejects.toThrow(StoreTimeout);
  expect(Date.now() - begun).toBeLessThan(450 + busy);
  await next;
  expect(Date.now() - begun).toBeLessThan(600 + busy);
  expect(await things()).toBe(1);
});

test('ends a long row by row change whose caller has gone', async () => {
  const controller = new AbortController();
  const rows = Array.from({ length: 200_000 }, (_, id) => [id, `name ${id}`]);
  const writing = store.write((tx) => tx.run(change('INSERT INTO thing VALUES (?1, ?2)', rows)), {
    ...soon(),
    signal: controller.signal,
  });
  setTimeout(() => controller.abort(), 50);
  await expect(writing).rejects.toThrow('cancelled');
  const begun = Date.now();
  await store.write((tx) => tx.run(make(1)), soon());
  expect(Date.now() - begun).toBeLessThan(1_000 + busy);
  expect(await things()).toBe(1);
});

test('gives back big integers, texts and nothing as they were bound', async () => {
  const columns = ['a', 'b', 'c', 'd', 'e'];
  const values = [9007199254740993n, 'né 企業', null, 2.5, -(2n ** 63n)] as const;
  expect(await store.read(query('SELECT ?1, ?2, ?3, ?4, ?5', values, columns), soon())).toEqual([
    { a: values[0], b: values[1], c: null, d: 2.5, e: values[4] },
  ]);
});

test('never takes a text with a NUL for the part before it', async () => {
  await store.write((tx) => tx.run(change('INSERT INTO thing VALUES (?1, ?2)', [[1, 'ab']])), soon());
  const found = (condition: string, text: string) =>
    number(store, query(`SELECT count(*) FROM thing WHERE ${condition}`, [text]));
  for (const condition of ['name = ?1', 'instr(name, ?1) > 0', 'substr(name, 1, length(?1)) = ?1']) {
    expect(await found(condition, 'ab')).toBe(1);
    expect(await found(condition, 'ab\u0000')).toBe(0);
    expect(await found(condition, 'ab\u0000c')).toBe(0);
  }
  const writing = store.write(
    (tx) => tx.run(change('INSERT INTO thing VALUES (2, ?1)', [['ab\u0000c']])),
    soon(),
  );
  await expect(writing).rejects.toThrow(StatementRefused);
});

test('refuses every call once it is closed, and closes twice without fault', async () => {
  await store.close();
  await store.close();
  await expect(things()).rejects.toThrow(StoreUnavailable);
  await expect(store.write((tx) => tx.run(make(1)), soon())).rejects.toThrow(StoreUnavailable);
  await expect(store.ping(soon())).rejects.toThrow(StoreUnavailable);
});
