import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StoreUnavailable } from '../../../src/store/errors.ts';
import { claims, countThings, make, number, openPlain, openPrepared, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();

test('makes a folder that is missing, and finds what it kept there again', async () => {
  const folder = graph.at('a/b');
  await graph.fill(2, folder);
  const store = await openPrepared(folder);
  expect(await number(store, countThings)).toBe(2);
  await store.close();
});

test('is unavailable where no folder can be', async () => {
  await expect(openPlain('/dev/null/store')).rejects.toThrow(StoreUnavailable);
});

test('opens at the last commit that a killed process made, from its log', async () => {
  const store = await openPrepared(graph.folder);
  await store.write((tx) => tx.run(make(1)), soon());
  const left = graph.at('left');
  mkdirSync(left);
  for (const name of ['graph.db', 'graph.db-wal', 'graph.commit'])
    copyFileSync(graph.at(name), join(left, name));
  await store.close();
  const again = await openPrepared(left);
  expect(await number(again, countThings)).toBe(1);
  await again.close();
});

test('goes on where the record is one commit behind, as after a crash', async () => {
  await graph.fill(1);
  copyFileSync(graph.at('graph.commit'), graph.at('behind'));
  const store = await openPrepared(graph.folder);
  await store.write((tx) => tx.run(make(5)), soon());
  await store.close();
  renameSync(graph.at('behind'), graph.at('graph.commit'));
  expect(await graph.refusal()).toBe('opened');
});

test('removes what a crash left of a record, once it is old', async () => {
  await graph.fill(1);
  for (const name of ['graph.commit.1-1.tmp', 'graph.commit.1-2.tmp']) writeFileSync(graph.at(name), '{"sto');
  utimesSync(graph.at('graph.commit.1-2.tmp'), 1, 1);
  expect(await graph.refusal()).toBe('opened');
  expect([
    existsSync(graph.at('graph.commit.1-1.tmp')),
    existsSync(graph.at('graph.commit.1-2.tmp')),
  ]).toEqual([true, false]);
});

test('keeps a note of its claims that does not depend on their order or on repeats', async () => {
  const [a, b, c] = ['1', '2', '3'].map((digit) => `claim/${digit.repeat(64)}`) as [string, string, string];
  const digestOf = async (name: string, ...batches: readonly (readonly string[])[]) => {
    const store = await openPrepared(graph.at(name));
    for (const batch of batches) await store.write((tx) => tx.run(claims(...batch)), soon());
    await store.close();
    const { digest, claims: count } = JSON.parse(readFileSync(graph.at(`${name}/graph.commit`), 'utf8'));
    return [digest, count];
  };
  expect(await digestOf('x', [a, b, c])).toEqual(await digestOf('y', [c, a], [a, b, b], [c]));
  expect((await digestOf('z', [a, b]))[1]).toBe(2);
});
