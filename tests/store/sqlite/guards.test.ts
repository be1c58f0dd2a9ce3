import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StoreDamaged, StoreNewer, StoreOutdated } from '../../../src/store/errors.ts';
import { connect } from '../../../src/store/sqlite/driver.mjs';
import { countThings, make, number, openPlain, openPrepared, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();

test('refuses a graph whose log was removed or cut', async () => {
  const store = await openPrepared(graph.folder);
  await store.write((tx) => tx.run(make(1)), soon());
  await store.write((tx) => tx.run(make(2)), soon());
  for (const [left, cut] of [
    ['removed', (log: string) => rmSync(log)],
    ['emptied', (log: string) => truncateSync(log)],
    ['cut', (log: string) => truncateSync(log, readFileSync(log).length - 100)],
  ] as const) {
    mkdirSync(graph.at(left));
    for (const name of ['graph.db', 'graph.db-wal', 'graph.commit'])
      copyFileSync(graph.at(name), graph.at(`${left}/${name}`));
    cut(graph.at(`${left}/graph.db-wal`));
    await expect(openPlain(graph.at(left)), left).rejects.toThrow(StoreDamaged);
  }
  await store.close();
});

test('a refused opening leaves the graph and its log as they were, so that a log that is put right opens whole', async () => {
  const store = await openPrepared(graph.folder);
  for (const id of [1, 2, 3, 4]) await store.write((tx) => tx.run(make(id)), soon());
  const log = readFileSync(graph.at('graph.db-wal'));
  // The bytes of the first frame, of one in the middle, and of the last.
  for (const at of [100, Math.floor(log.length / 2), log.length - 100]) {
    const left = graph.at(`left-${at}`);
    mkdirSync(left);
    for (const name of ['graph.db', 'graph.commit']) copyFileSync(graph.at(name), join(left, name));
    const damaged = Buffer.from(log);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(join(left, 'graph.db-wal'), damaged);
    const file = readFileSync(join(left, 'graph.db'));
    for (const time of ['first', 'second']) {
      await expect(openPlain(left), `${time} opening, byte ${at}`).rejects.toThrow(StoreDamaged);
      expect(readFileSync(join(left, 'graph.db-wal')).equals(damaged), `log, byte ${at}`).toBe(true);
      expect(readFileSync(join(left, 'graph.db')).equals(file), `graph, byte ${at}`).toBe(true);
    }
    writeFileSync(join(left, 'graph.db-wal'), log);
    const whole = await openPlain(left);
    expect(await number(whole, countThings)).toBe(4);
    await whole.close();
  }
  await store.close();
});

test('opens a graph that a killed process has half changed without a log, as it was before', async () => {
  await graph.fill(3);
  const changing = connect(graph.at('graph.db'));
  // With no room for pages, the change reaches the file before it is committed.
  changing.exec('PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN');
  const texts = 'WITH RECURSIVE c(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM c WHERE i < 3000)';
  changing.exec(`${texts} INSERT INTO thing SELECT i, hex(zeroblob(100)) FROM c`);
  const left = graph.at('left');
  mkdirSync(left);
  for (const name of ['graph.db', 'graph.db-journal', 'graph.commit'])
    copyFileSync(graph.at(name), join(left, name));
  changing.close();
  const store = await openPlain(left);
  expect(await number(store, countThings)).toBe(3);
  await store.close();
});

test('refuses an older copy, until its record is emptied', async () => {
  await graph.fill(3);
  copyFileSync(graph.at('graph.db'), graph.at('old'));
  const store = await openPrepared(graph.folder);
  await store.write((tx) => tx.run(make(10)), soon());
  await store.close();
  renameSync(graph.at('old'), graph.at('graph.db'));
  expect(String(await graph.refusal())).toMatch(
    /ends at commit 3, and its record \(graph\.commit\) at commit 4/,
  );
  writeFileSync(graph.at('graph.commit'), '');
  const accepted = await openPrepared(graph.folder);
  expect(await number(accepted, countThings)).toBe(3);
  await accepted.close();
  expect(JSON.parse(readFileSync(graph.at('graph.commit'), 'utf8'))).toMatchObject({ number: 3, claims: 3 });
});

test('refuses a graph without its record, with the record of another, and with one that cannot be read', async () => {
  await graph.fill(1);
  const record = readFileSync(graph.at('graph.commit'), 'utf8');
  rmSync(graph.at('graph.commit'));
  expect(String(await graph.refusal())).toContain('has lost its record');
  writeFileSync(graph.at('graph.commit'), record.slice(0, -20));
  expect(String(await graph.refusal())).toContain('cannot be read');
  writeFileSync(graph.at('graph.commit'), JSON.stringify({ ...JSON.parse(record), store: 'another' }));
  expect(String(await graph.refusal())).toContain('the record of another graph');
  writeFileSync(graph.at('graph.commit'), JSON.stringify({ ...JSON.parse(record), claims: 7 }));
  expect(String(await graph.refusal())).toContain('other claims than its record');
  writeFileSync(graph.at('graph.commit'), record);
  expect(await graph.refusal()).toBe('opened');
});

test('a graph is made with its tables and its record, so that a process killed early leaves one that opens', async () => {
  const made = await openPlain(graph.folder);
  expect(await number(made, countThings)).toBe(0);
  const before = readFileSync(graph.at('graph.commit'), 'utf8');
  expect(JSON.parse(before)).toMatchObject({ number: 0, claims: 0 });
  await made.close();
  // Killed behind the graph, and before its record.
  rmSync(graph.at('graph.commit'));
  expect(await graph.refusal()).toBe('opened');
  expect(JSON.parse(readFileSync(graph.at('graph.commit'), 'utf8'))).toEqual(JSON.parse(before));
  // Killed behind the first commit, and before its record.
  await graph.fill(1);
  writeFileSync(graph.at('graph.commit'), before);
  expect(await graph.refusal()).toBe('opened');
});

test('refuses a folder whose graph is gone or empty', async () => {
  await graph.fill(1);
  renameSync(graph.at('graph.db'), graph.at('kept'));
  expect(String(await graph.refusal())).toContain('is missing or empty');
  writeFileSync(graph.at('graph.db'), '');
  expect(String(await graph.refusal())).toContain('is missing or empty');
  renameSync(graph.at('kept'), graph.at('graph.db'));
  expect(await graph.refusal()).toBe('opened');
});

test('refuses what is not a graph, what is newer, and what the engine before wrote', async () => {
  writeFileSync(graph.at('graph.db'), 'This is a text and no database at all. '.repeat(300));
  expect(await graph.refusal()).toBeInstanceOf(StoreDamaged);
  rmSync(graph.at('graph.db'));
  const other = connect(graph.at('graph.db'));
  other.exec('CREATE TABLE t (a)');
  other.close();
  expect(String(await graph.refusal())).toContain('not a graph of this program');
  rmSync(graph.at('graph.db'));
  await graph.fill(1);
  const newer = connect(graph.at('graph.db'));
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  expect(await graph.refusal()).toBeInstanceOf(StoreNewer);
  for (const name of ['graph.db', 'graph.commit']) rmSync(graph.at(name));
  writeFileSync(graph.at('graph.grafeo'), 'x');
  expect(await graph.refusal()).toBeInstanceOf(StoreOutdated);
});

test('opens no other file for what starts later than the store, and makes none', async () => {
  const store = await openPlain(graph.folder);
  const faults = () =>
    Promise.all(
      [store.read(countThings, soon()), store.write((tx) => tx.run(make(1)), soon())].map((asked) =>
        asked.then(
          () => 'done',
          (error) => error,
        ),
      ),
    );
  copyFileSync(graph.at('graph.db'), graph.at('other'));
  renameSync(graph.at('other'), graph.at('graph.db'));
  const before = readFileSync(graph.at('graph.db'));
  for (const fault of await faults()) expect(String(fault)).toContain('was replaced or removed');
  expect(readFileSync(graph.at('graph.db')).equals(before)).toBe(true);
  rmSync(graph.at('graph.db'));
  for (const fault of await faults()) expect(String(fault)).toContain('was replaced or removed');
  expect(existsSync(graph.at('graph.db'))).toBe(false);
  await store.close();
});

test('refuses to write once its file was replaced', async () => {
  const store = await openPrepared(graph.folder);
  await store.write((tx) => tx.run(make(1)), soon());
  copyFileSync(graph.at('graph.db'), graph.at('other'));
  renameSync(graph.at('other'), graph.at('graph.db'));
  await expect(store.write((tx) => tx.run(make(2)), soon())).rejects.toThrow('was replaced or removed');
  await store.close();
});

test('does not answer a ping from a file that is no longer at its place', async () => {
  const store = await openPrepared(graph.folder);
  await store.ping(soon());
  await number(store, countThings);
  renameSync(graph.at('graph.db'), graph.at('moved'));
  await expect(store.ping(soon())).rejects.toThrow('was replaced or removed');
  renameSync(graph.at('moved'), graph.at('graph.db'));
  await store.ping(soon());
  await store.close();
});
