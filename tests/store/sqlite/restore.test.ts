import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { StoreDamaged, StoreLocked, StoreUnavailable } from '../../../src/store/errors.ts';
import { backupTo } from '../../../src/store/sqlite/backup.ts';
import { connect } from '../../../src/store/sqlite/driver.mjs';
import { restoreTo } from '../../../src/store/sqlite/restore/restore-to.ts';
import { killChildren, startChild } from './child.ts';
import { claims, countThings, make, number, openPlain, openPrepared, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();
afterEach(killChildren);

const child = fileURLToPath(new URL('./restore-child.ts', import.meta.url));
const own = ['graph.db', 'graph.db-wal', 'graph.commit'];

/** What the folder holds where a process was killed three commits behind a backup: `data`, and beside it `backup.db`. */
async function crashed(): Promise<string> {
  const data = graph.at('data');
  await graph.fill(2, data);
  await backupTo(data, graph.at('backup.db'));
  const store = await openPrepared(data);
  for (const id of [10, 11, 12])
    await store.write(async (tx) => {
      await tx.run(make(id));
      await tx.run(claims(`claim/${id}`));
    }, soon());
  for (const name of own) copyFileSync(join(data, name), graph.at(name));
  await store.close();
  rmSync(data, { recursive: true });
  mkdirSync(join(data, 'past/some_day'), { recursive: true });
  for (const name of own) renameSync(graph.at(name), join(data, name));
  return data;
}

async function things(folder: string): Promise<unknown> {
  const store = await openPlain(folder);
  const count = await number(store, countThings);
  expect(await store.examine(soon())).toEqual([]);
  await store.close();
  return count;
}

const bytesOf = (folder: string) => own.map((name) => readFileSync(join(folder, name)).toString('base64'));
const asideIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('replaced-'));

test('puts a backup in the place of a graph, moves all that was there aside as it was, and goes on from it', async () => {
  const data = await crashed();
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
  const data = await crashed();
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
  const data = await crashed();
  const stores = [];
  for (let time = 0; time < 2; time += 1) {
    await restoreTo(data, graph.at('backup.db'));
    stores.push(JSON.parse(readFileSync(join(data, 'graph.commit'), 'utf8')).store);
  }
  expect(new Set(stores).size).toBe(2);
});

test('restores to a folder that is empty or not there, and to one of which all but the record or the log is gone', async () => {
  const data = await crashed();
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
  const data = await crashed();
  expect(await things(data)).toBe(5);
  copyFileSync(join(data, 'graph.db'), graph.at('copy.db'));
  const store = await openPrepared(data);
  await store.write((tx) => tx.run(make(30)), soon());
  await store.close();
  await restoreTo(data, graph.at('copy.db'));
  expect(await things(data)).toBe(5);
});

test('changes nothing where the backup is damaged, no backup, newer, not there, or the graph itself', async () => {
  const data = await crashed();
  const [before, names] = [bytesOf(data), readdirSync(data)];
  const file = (name: string, write: (path: string) => void): string => {
    copyFileSync(graph.at('backup.db'), graph.at(name));
    write(graph.at(name));
    return graph.at(name);
  };
  const sql = (text: string) => (path: string) => {
    const connection = connect(path);
    connection.exec(text);
    connection.close();
  };
  const flipped = (path: string) => {
    const bytes = readFileSync(path);
    bytes.fill(0xff, bytes.length - 3_000, bytes.length - 2_900);
    bytes.fill(0xff, 3 * 4_096, 3 * 4_096 + 100);
    writeFileSync(path, bytes);
  };
  const bad: readonly (readonly [
    string,
    RegExp,
    typeof StoreUnavailable | typeof StoreDamaged | undefined,
  ])[] = [
    [
      file('flipped', flipped),
      /is not a backup of a graph .* or is damaged: nothing was changed/,
      StoreDamaged,
    ],
    [file('cut', (path) => truncateSync(path, statSync(path).size - 4_096)), /or is damaged/, StoreDamaged],
    [file('text', (path) => writeFileSync(path, 'no graph '.repeat(900))), /or is damaged/, StoreDamaged],
    [file('empty', (path) => truncateSync(path)), /or is damaged/, StoreDamaged],
    [file('lacking', sql('DELETE FROM claim WHERE rid = 1')), /or is damaged/, StoreDamaged],
    [file('foreign', sql('PRAGMA application_id = 7')), /or is damaged/, StoreDamaged],
    [file('newer', sql('PRAGMA user_version = 99')), /was written by a newer version/, undefined],
    [graph.at('missing'), /cannot be read: it does not exist/, StoreUnavailable],
    [data, /cannot be read: it is not a file/, StoreUnavailable],
    [join(data, 'graph.db'), /is the graph that is to be replaced: move it/, StoreUnavailable],
  ];
  for (const [path, message, kind] of bad) {
    const error: unknown = await restoreTo(data, path).catch((error) => error);
    expect(String(error), path).toMatch(message);
    if (kind !== undefined) expect(error, path).toBeInstanceOf(kind);
    expect(readdirSync(data).filter((name) => name !== 'graph.lock')).toEqual(names);
    expect(bytesOf(data)).toEqual(before);
  }
  expect(await things(data)).toBe(5);
});

test('is refused while any process has the graph open, and changes nothing', async () => {
  const data = await crashed();
  const store = await openPrepared(data);
  const refused = async () => {
    const error = await restoreTo(data, graph.at('backup.db')).catch((error) => error);
    expect(error).toBeInstanceOf(StoreLocked);
    expect(String(error)).toMatch(/is open in another program, such as a server .* Nothing was changed\./);
    expect(asideIn(data)).toEqual([]);
  };
  await refused();
  expect(await number(store, countThings)).toBe(5);
  await store.close();
  const writing = startChild(data, 100);
  await writing.told(1);
  await refused();
  await writing.kill();
  // A program that knows nothing of the lock of the folder.
  const shell = connect(join(data, 'graph.db'));
  shell.prepare('SELECT count(*) FROM thing').all([]);
  await refused();
  shell.close();
  // A process that is about to open the graph.
  const opening = connect(join(data, 'graph.lock'));
  opening.exec('BEGIN');
  opening.prepare('SELECT count(*) FROM sqlite_schema').all([]);
  await refused();
  opening.close();
  await restoreTo(data, graph.at('backup.db'));
  expect(await things(data)).toBe(2);
});

test('no process opens the graph while a backup is put in its place', async () => {
  const data = await crashed();
  const lock = connect(join(data, 'graph.lock'));
  lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  await expect(openPlain(data)).rejects.toThrow(
    /is being put in the place of the graph .* waited 5 s: try again/,
  );
  await expect(backupTo(data, graph.at('x.db'))).rejects.toThrow(StoreLocked);
  lock.close();
  expect(await things(data)).toBe(5);
});

test('killed before any of its changes, it leaves the old graph, the new one, or none until it is run again', async () => {
  const template = await crashed();
  const before = bytesOf(template);
  const ends = new Map<string, number>();
  for (let last = 1; ; last += 1) {
    const folder = graph.at(`killed-${last}`);
    cpSync(template, folder, { recursive: true });
    const args = ['--import', 'tsx', child, folder, graph.at('backup.db'), String(last)];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status === 0) break;
    expect(stderr).toBe('');
    const left = await things(folder).catch((error: unknown) => {
      expect(error).toBeInstanceOf(StoreDamaged);
      expect(String(error)).toMatch(/when its process was ended: run `cuibono restore FILE` again/);
      return 'none';
    });
    expect([5, 2, 'none'], `change ${last}`).toContain(left);
    ends.set(String(left), (ends.get(String(left)) ?? 0) + 1);
    if (left !== 5) {
      // All that was there is together, once it has come to its end.
      await restoreTo(folder, graph.at('backup.db'));
      const whole = asideIn(folder).filter((name) => existsSync(join(folder, name, 'past')));
      expect(whole, `change ${last}`).toHaveLength(1);
      expect(bytesOf(join(folder, whole[0] ?? '')), `change ${last}`).toEqual(before);
    } else await restoreTo(folder, graph.at('backup.db'));
    // A copy of the backup that was put there in vain is nobody's graph.
    const graphs = asideIn(folder).filter((name) => existsSync(join(folder, name, 'graph.db')));
    expect(graphs, `change ${last}`).toHaveLength(left === 2 ? 2 : 1);
    expect(await things(folder)).toBe(2);
    expect(readdirSync(folder).filter((name) => name.includes('arriving'))).toEqual([]);
    rmSync(folder, { recursive: true });
  }
  expect([...ends.keys()].sort()).toEqual(['2', '5', 'none']);
});

test('an opening removes what a killed restore has left of its copy', async () => {
  const data = await crashed();
  writeFileSync(join(data, 'graph.db-arriving'), 'half of a copy');
  expect(await things(data)).toBe(5);
  expect(existsSync(join(data, 'graph.db-arriving'))).toBe(false);
});
