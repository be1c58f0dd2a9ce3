import { copyFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { StoreDamaged, StoreLocked, StoreUnavailable } from '../../../src/store/errors.ts';
import { backupTo } from '../../../src/store/sqlite/backup.ts';
import { connect } from '../../../src/store/sqlite/driver.mjs';
import { restoreTo } from '../../../src/store/sqlite/restore/restore-to.ts';
import { killChildren, startChild } from './child.ts';
import { countThings, number, openPlain, openPrepared } from './plain-sql.ts';
import { asideIn, bytesOf, crashed, things } from './restored.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();
afterEach(killChildren);

test('changes nothing where the backup is damaged, no backup, newer, not there, or the graph itself', async () => {
  const data = await crashed(graph);
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
  const data = await crashed(graph);
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
  const data = await crashed(graph);
  const lock = connect(join(data, 'graph.lock'));
  lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  await expect(openPlain(data)).rejects.toThrow(
    /is being put in the place of the graph .* waited 5 s: try again/,
  );
  await expect(backupTo(data, graph.at('x.db'))).rejects.toThrow(StoreLocked);
  lock.close();
  expect(await things(data)).toBe(5);
});
