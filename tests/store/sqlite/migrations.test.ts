import { expect, test } from 'vitest';
import { StoreNewer } from '../../../src/store/errors.ts';
import type { Migration } from '../../../src/store/sqlite/migrations.ts';
import { number, openPlain, openPrepared, query, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();

const first: Migration = {
  name: 'A table of notes',
  up: ({ exec }) => exec('CREATE TABLE note (n INTEGER)'),
};
const second: Migration = { name: 'A note', up: ({ exec }) => exec('INSERT INTO note VALUES (7)') };
const breaks: Migration = {
  name: 'Breaks after half of its work',
  up: ({ exec }) => {
    exec('INSERT INTO note VALUES (8)');
    throw new Error('killed');
  },
};
const notes = query("SELECT group_concat(n, ' ') FROM note");

test('takes an older graph through the steps that it has not taken, each once', async () => {
  await (await openPrepared(graph.folder)).close();
  for (const steps of [[first], [first, second], [first, second]]) {
    const store = await openPlain(graph.folder, { migrations: steps });
    await store.prepare(soon());
    expect(await number(store, notes)).toBe(steps.length === 1 ? null : '7');
    await store.close();
  }
});

test('keeps nothing of a step that broke, and goes on with it at the next start', async () => {
  await (await openPrepared(graph.folder)).close();
  await expect(openPlain(graph.folder, { migrations: [first, breaks] })).rejects.toThrow();
  const store = await openPlain(graph.folder, { migrations: [first, second] });
  expect(await number(store, notes)).toBe('7');
  await store.close();
});

test('makes a new graph in the newest version, without the steps', async () => {
  const store = await openPlain(graph.folder, { migrations: [breaks] });
  await store.close();
  await (await openPlain(graph.folder, { migrations: [breaks] })).close();
});

test('refuses a graph that went through more steps than this program knows', async () => {
  await (await openPlain(graph.folder, { migrations: [first] })).close();
  await expect(openPlain(graph.folder)).rejects.toThrow(StoreNewer);
});
