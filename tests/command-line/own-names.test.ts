import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cuibono, scratchFolder } from '../support/server-process.ts';

const scratch = scratchFolder();
const run = (args: readonly string[]) => cuibono(scratch.folder, args);
const at = (name: string) => join(scratch.folder, name);
const held = () => ['.cuibono', 'other'].flatMap((folder) => readdirSync(at(folder)).sort());

let before: readonly string[];
let hash: string;
beforeAll(async () => {
  writeFileSync(
    at('paper.jsonl'),
    '{"source":{"id":"source/paper","title":"Paper","published":"2024-03-01"}}\n',
  );
  await run(['import', 'paper.jsonl']);
  symlinkSync('.cuibono', at('link'));
  mkdirSync(at('.cuibono/past'));
  mkdirSync(at('other'));
  writeFileSync(at('other/graph.db'), 'of another configuration');
  hash = (await run(['export', '--hash'])).out;
  before = held();
});
afterAll(() => scratch.remove());

const names = [
  'graph.db',
  'graph.db-wal',
  'graph.db-shm',
  'graph.db-journal',
  'graph.lock',
  'graph.commit',
  'graph.commit.1-1.tmp',
  'graph.token',
  'graph.token.0a1b2c3d',
  'past/x',
].map((name) => `.cuibono/${name}`);
const commands = [
  ...names.map((name) => ['backup', name]),
  ['backup', 'link/graph.db-wal'],
  ['backup', '.cuibono/GRAPH.DB-wal'],
  ['backup', 'other/graph.db-wal'],
  ['export', '--out', 'other/graph.db'],
  ['export', '--out', '.cuibono/graph.db'],
  ['export', '--hash', '--out', 'link/graph.commit'],
  ['map', 'paper.csv', '--with', 'bods', '--out', '.cuibono/graph.db'],
  ['map', 'paper.csv', '--with', 'bods', '--out', 'other/graph.db'],
  ['export', '--neo4j-import', '.cuibono/past/load'],
];

test.each(commands.map((args) => [args]))('%j is refused, and the graph stays as it is', async (args) => {
  const { code, err } = await run(args);
  expect([code, err]).toEqual([1, expect.stringMatching(/^\S+ is a name that a store uses/)]);
  expect(held()).toEqual(before);
  expect((await run(['export', '--hash'])).out).toBe(hash);
});

test('any other name in the folder of the graph is as good as one elsewhere', async () => {
  expect(await run(['backup', '.cuibono/copy.db'])).toMatchObject({ code: 0 });
  expect(await run(['export', '--out', '.cuibono/graph.jsonl'])).toMatchObject({ code: 0 });
});
