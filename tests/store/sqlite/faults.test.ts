import { expect, test } from 'vitest';
import { StatementRefused, StoreLocked, StoreUnavailable } from '../../../src/store/errors.ts';
import { connect } from '../../../src/store/sqlite/driver.mjs';
import { sqliteFault } from '../../../src/store/sqlite/sqlite-fault.ts';
import { change, countThings, make, number, openPrepared, query, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();
const faultOf = (code: number, reading = false) =>
  sqliteFault({ code, text: 'a secret' }, 'a task', () => false, reading);

test('says what to do where the graph can be read only, and goes on reading', async () => {
  const store = await openPrepared(graph.folder);
  const fault = await store
    .write(async (tx) => {
      await tx.run(change('PRAGMA query_only = 1'));
      await tx.run(make(1));
    }, soon())
    .catch((error) => error);
  expect(fault).toBeInstanceOf(StoreUnavailable);
  expect(fault.message).toContain('check that this user may write to its folder');
  expect(await number(store, countThings)).toBe(0);
  const writing = store.read(query('INSERT INTO thing (id) VALUES (1) RETURNING id'), soon());
  await expect(writing).rejects.toThrow(StatementRefused);
  await store.close();
});

test('blames the folder where a log cannot be written for a read, and no statement', () => {
  const [recovery, cannotLock, cannotInit] = [264, 520, 1288];
  for (const code of [recovery, cannotLock, cannotInit]) {
    expect(faultOf(code, true)).toBeInstanceOf(StoreUnavailable);
    expect(faultOf(code, true).message).toContain('check that this user may write to its folder');
  }
});

test('says of a file that was moved that it was replaced, and of locks that fail where to keep the graph', () => {
  expect(faultOf(1032)).toBeInstanceOf(StoreUnavailable);
  expect(faultOf(1032).message).toContain('was replaced or removed');
  expect(faultOf(15)).toBeInstanceOf(StoreUnavailable);
  expect(faultOf(15).message).toContain('keep the graph on a local disk');
});

test('says of a graph that another process holds how long it has waited, and does not blame the disk', async () => {
  await graph.fill(1);
  const other = connect(graph.at('graph.db'));
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT');
  const fault = await graph.refusal();
  other.close();
  expect(fault).toBeInstanceOf(StoreLocked);
  expect(String(fault)).toMatch(/is held by another process; waited 5 s: try again/);
  expect(await graph.refusal()).toBe('opened');
}, 30_000);
