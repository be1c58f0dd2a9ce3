import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StoreDamaged } from '../../../src/store/errors.ts';
import { backupTo } from '../../../src/store/sqlite/backup.ts';
import { connect } from '../../../src/store/sqlite/driver.mjs';
import type { Migration } from '../../../src/store/sqlite/migrations.ts';
import type { Store } from '../../../src/store/store.ts';
import { change, claims, countThings, make, number, openPlain, openPrepared, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();
const pageSize = 4_096;

/** A commit of so many things, which fill some pages. */
const commit = (store: Store, id: number, things = 100) =>
  store.write(async (tx) => {
    await tx.run(make(...Array.from({ length: things }, (_, i) => id * 1_000 + i)));
    await tx.run(change('UPDATE thing SET name = hex(zeroblob(20)) WHERE name IS NULL'));
    await tx.run(claims(`claim/${String(id).padStart(64, '0')}`));
  }, soon());

/** Keeps the files of the graph as they are, as a process that is killed leaves them, in a folder of their own. */
function keep(name: string): string {
  const folder = graph.at(name);
  mkdirSync(folder);
  for (const file of ['graph.db', 'graph.db-wal', 'graph.commit'])
    copyFileSync(graph.at(file), join(folder, file));
  return folder;
}

/** Brings the log into the file, so that the next commit begins the log anew. */
function settle(): void {
  const other = connect(graph.at('graph.db'));
  other.exec('PRAGMA wal_checkpoint(FULL)');
  other.close();
}

const copyTo = (name: string): string => {
  copyFileSync(graph.at('graph.db'), graph.at(name));
  return graph.at(name);
};

/** How many things a folder answers with, or why it does not. */
async function answer(folder: string): Promise<unknown> {
  try {
    const store = await openPlain(folder);
    const things = await number(store, countThings);
    expect(await store.examine(soon())).toEqual([]);
    await store.close();
    return things;
  } catch (error) {
    if (!(error instanceof StoreDamaged)) throw error;
    return error.message;
  }
}

const foreign =
  /^The files graph\.db and graph\.db-wal in .* do not belong together, .* run `cuibono restore FILE`/;

/** Copies of one graph of its past, and what two crashes have left: with a log that begins at commit 2, and at commit 4. */
async function crashedTwice(things?: number) {
  let store = await openPrepared(graph.folder);
  for (const id of [1, 2]) await commit(store, id, things);
  await store.close();
  const second = copyTo('second.db');
  const secondRecord = readFileSync(graph.at('graph.commit'));
  await backupTo(graph.folder, graph.at('backup-2.db'));
  store = await openPrepared(graph.folder);
  await commit(store, 3, things);
  const early = keep('early');
  await backupTo(graph.folder, graph.at('backup-3.db'));
  await commit(store, 4, things);
  await backupTo(graph.folder, graph.at('backup-4.db'));
  settle();
  const fourth = copyTo('fourth.db');
  await commit(store, 5, things);
  const late = keep('late');
  await backupTo(graph.folder, graph.at('backup-5.db'));
  await store.close();
  return { early, late, second, secondRecord, fourth };
}

test('a backup in front of the log that a crash has left is refused, of whatever moment and wherever the log begins', async () => {
  const { early, late } = await crashedTwice();
  for (const folder of [early, late]) {
    const own = readFileSync(join(folder, 'graph.db'));
    for (const name of ['backup-2.db', 'backup-3.db', 'backup-4.db', 'backup-5.db']) {
      copyFileSync(graph.at(name), join(folder, 'graph.db'));
      expect(await answer(folder), `${folder} ${name}`).toMatch(foreign);
      // Neither here nor there is a record asked.
      const record = readFileSync(join(folder, 'graph.commit'));
      writeFileSync(join(folder, 'graph.commit'), '');
      expect(await answer(folder), `${folder} ${name}, without a record`).toMatch(foreign);
      writeFileSync(join(folder, 'graph.commit'), record);
    }
    writeFileSync(join(folder, 'graph.db'), own);
  }
  expect([await answer(early), await answer(late)]).toEqual([300, 500]);
});

test('an older copy of the file in front of a log that began after it is refused, with its record or without', async () => {
  const { late, second, secondRecord, fourth } = await crashedTwice();
  copyFileSync(second, join(late, 'graph.db'));
  expect(await answer(late)).toMatch(foreign);
  writeFileSync(join(late, 'graph.commit'), secondRecord);
  expect(await answer(late)).toMatch(foreign);
  // This one is what the log was written for.
  copyFileSync(fourth, join(late, 'graph.db'));
  expect(await answer(late)).toBe(500);
});

test('a newer copy, another graph, and a copy that went on elsewhere are refused in front of a log', async () => {
  const { early, late, second, fourth } = await crashedTwice();
  copyFileSync(fourth, join(early, 'graph.db'));
  expect(await answer(early)).toMatch(foreign);
  mkdirSync(graph.at('elsewhere'));
  copyFileSync(second, graph.at('elsewhere/graph.db'));
  writeFileSync(graph.at('elsewhere/graph.commit'), '');
  const elsewhere = await openPrepared(graph.at('elsewhere'));
  await commit(elsewhere, 30);
  await elsewhere.close();
  copyFileSync(graph.at('elsewhere/graph.db'), join(early, 'graph.db'));
  expect(await answer(early)).toMatch(foreign);
  const other = await openPrepared(graph.at('other'));
  for (const id of [1, 2, 3, 4]) await commit(other, id);
  await other.close();
  copyFileSync(graph.at('other/graph.db'), join(late, 'graph.db'));
  expect(await answer(late)).toMatch(foreign);
});

test('a backup in front of a log that holds all of the graph is refused, and not passed over', async () => {
  const store = await openPrepared(graph.folder);
  await commit(store, 1);
  const left = keep('left');
  await backupTo(graph.folder, graph.at('copy.db'));
  await store.close();
  copyFileSync(graph.at('copy.db'), join(left, 'graph.db'));
  expect(await answer(left)).toMatch(foreign);
});

test('a damaged backup of another graph in front of a log is refused, though it tells nothing by itself', async () => {
  // So many that neither log holds most of the pages.
  const { early, late } = await crashedTwice(500);
  const other = await openPrepared(graph.at('other'));
  for (const id of [50, 51, 52, 53, 54]) await commit(other, id, 500);
  await other.close();
  const damaged = readFileSync(graph.at('other/graph.db'));
  damaged.fill(0xff, 100, pageSize);
  for (const folder of [early, late]) {
    writeFileSync(join(folder, 'graph.db'), damaged);
    expect(await answer(folder), folder).toMatch(/`cuibono restore FILE`/);
  }
});

test('the log of a migration tells whose it is, as that of a commit does', async () => {
  const { second, fourth } = await crashedTwice();
  const step: Migration = { name: 'A table', up: ({ exec }) => exec('CREATE TABLE note (n INTEGER)') };
  const store = await openPlain(graph.folder, { migrations: [step] });
  const left = keep('migrated');
  await store.close();
  const open = async () => {
    const opened = await openPlain(left, { migrations: [step] });
    const things = await number(opened, countThings);
    await opened.close();
    return things;
  };
  const own = readFileSync(join(left, 'graph.db'));
  for (const foreignFile of [second, fourth, graph.at('backup-5.db')]) {
    copyFileSync(foreignFile, join(left, 'graph.db'));
    await expect(open()).rejects.toThrow(foreign);
  }
  writeFileSync(join(left, 'graph.db'), own);
  expect(await open()).toBe(500);
});

/** What of a graph is in its file where the copying of its log was cut short: pages are copied in their order. */
function cutShort(folder: string, before: Buffer, after: Buffer, pages: number): void {
  const file = Buffer.alloc(Math.max(before.length, pages * pageSize));
  before.copy(file);
  after.copy(file, 0, 0, pages * pageSize);
  writeFileSync(join(folder, 'graph.db'), file);
}

test('opens whole wherever a crash has cut the copying of its log short, the first time and later, with tables that are new', async () => {
  const store = await openPrepared(graph.folder);
  const graphs: { left: string; before: Buffer; after: Buffer; things: number }[] = [];
  for (const [round, things] of [100, 200].entries()) {
    const before = readFileSync(graph.at('graph.db'));
    await store.write(async (tx) => {
      for (let table = 0; table < 25; table += 1)
        await tx.run(change(`CREATE TABLE new_${round}_${table} (a_${'x'.repeat(200)} TEXT)`));
    }, soon());
    await commit(store, round + 1);
    const left = keep(`left-${round}`);
    settle();
    graphs.push({ left, before, after: readFileSync(graph.at('graph.db')), things });
  }
  await store.close();
  expect(graphs[0]?.before.length).toBe(pageSize);
  // New tables are on pages behind the first, which tells of them.
  expect(graphs[1]?.before.length).toBeGreaterThan(5 * pageSize);
  for (const { left, before, after, things } of graphs) {
    const log = readFileSync(join(left, 'graph.db-wal'));
    for (let pages = 0; pages <= after.length / pageSize; pages += pages < 6 ? 1 : 4) {
      cutShort(left, before, after, pages);
      writeFileSync(join(left, 'graph.db-wal'), log);
      expect(await answer(left), `${pages} pages`).toBe(things);
    }
  }
});
