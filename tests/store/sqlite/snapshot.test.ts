import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { makeSnapshot } from '../../../src/commands/snapshot/make-snapshot.ts';
import { takeSnapshot } from '../../../src/commands/snapshot/take-snapshot.ts';
import { graphHash } from '../../../src/exporter/graph-hash.ts';
import { loadSeeds } from '../../../src/importer/load-seeds.ts';
import { snapshotFile } from '../../../src/importer/snapshot-file.ts';
import { openSqlite } from '../../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../../src/store/store.ts';
import { paper } from '../../support/papers.ts';
import { scratchFolder } from '../../support/server-process.ts';
import { soon } from '../../support/stores.ts';

let scratch: ReturnType<typeof scratchFolder>;
let seeds: readonly string[];
let lines: string[];
beforeEach(() => {
  scratch = scratchFolder();
  lines = [];
  seeds = ['2024-03-01', '2024-05-01'].map((day) => at(`${day}.jsonl`));
  for (const [n, file] of seeds.entries())
    writeFileSync(file, rowsOf(paper(n === 0 ? '2024-03-01' : '2024-05-01', `${n + 1}00 USD`)));
});
afterEach(() => scratch.remove());

const at = (name: string) => join(scratch.folder, name);
const rowsOf = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const log = {
  info: (_: object, message: string) => void lines.push(message),
  warn: (_: object, message: string) => void lines.push(`warning: ${message}`),
};
const nameFor = (program = 'this program') => snapshotFile(at('snapshots'), seeds, program);
const make = async () => makeSnapshot(await nameFor(), seeds, { ontology: graph });
const take = (folder: string, program?: string) =>
  takeSnapshot({ neo4j: null, folder: at(folder) }, () => nameFor(program), log);

/** Does something with the store of a folder, as a server that has opened it. */
async function opened<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqlite(at(folder), graph);
  try {
    await store.prepare(soon());
    return await work(store);
  } finally {
    await store.close();
  }
}
const hashOf = (folder: string) => opened(folder, graphHash);
const load = (folder: string) => opened(folder, (store) => loadSeeds(seeds, { store, ontology: graph }));

const taken = 'seeds taken from their snapshot';
const none = 'there is no snapshot of these seeds: they are loaded';

test('a snapshot of exactly these seeds fills a new store, and nothing is left to load', async () => {
  expect(await make()).toBeGreaterThan(0);
  await take('data');
  expect(lines).toEqual([taken]);
  expect(await load('data')).toBeNull();
  await load('loaded');
  expect(await hashOf('data')).toBe(await hashOf('loaded'));
});

test('it is made once, in the place of those of other seeds, and leaves nothing beside it', async () => {
  await make();
  const [before] = readdirSync(at('snapshots'));
  expect(await make()).toBeNull();
  appendFileSync(seeds[0] ?? '', '\n');
  await make();
  const names = readdirSync(at('snapshots'));
  expect(names).toHaveLength(1);
  expect(names).not.toContain(before);
});

test('it is not taken for seeds of which a byte differs, nor by another program', async () => {
  await make();
  await take('by-another', 'another program');
  appendFileSync(seeds[1] ?? '', '\n');
  await take('data');
  expect(lines).toEqual([none, none]);
  expect(existsSync(at('data/graph.db'))).toBe(false);
  expect(await load('data')).toMatchObject({ refused: 0 });
});

test('a store that exists is left alone, and so is what is left of one', async () => {
  await make();
  await opened('data', async () => {});
  const before = readFileSync(at('data/graph.db'));
  await take('data');
  expect(readFileSync(at('data/graph.db')).equals(before)).toBe(true);
  writeFileSync(at('data/graph.db'), '');
  await take('data');
  expect(readFileSync(at('data/graph.db'))).toHaveLength(0);
  expect(lines.filter((line) => line === taken)).toEqual([]);
});

test('one that is damaged is told, and the store stays new', async () => {
  await make();
  const file = await nameFor();
  writeFileSync(file, readFileSync(file).subarray(0, 5_000));
  await take('data');
  expect(lines).toEqual(['warning: the snapshot of the seeds could not be taken: they are loaded']);
  expect(await load('data')).toMatchObject({ refused: 0 });
});

test('what was taken has lost nothing that its record tells, and goes on as any store', async () => {
  await make();
  await take('data');
  await load('data');
  expect(readFileSync(at('data/graph.commit'), 'utf8')).toContain('"claims"');
  writeFileSync(at('more.jsonl'), rowsOf(paper('2024-07-01', '300 USD')));
  const more = await opened('data', (store) =>
    loadSeeds([...seeds, at('more.jsonl')], { store, ontology: graph }),
  );
  expect(more).toMatchObject({ refused: 0 });
  await take('data');
  expect(await load('data')).toBeNull();
});
