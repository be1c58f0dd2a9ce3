import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { StoreDamaged, StoreUnavailable } from '../../../src/store/errors.ts';
import { backupTo } from '../../../src/store/sqlite/backup.ts';
import { connect } from '../../../src/store/sqlite/driver.mjs';
import { claims, countThings, make, number, openPlain, openPrepared, soon } from './plain-sql.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();

test('copies a graph that is being written, at one of its commits, and the copy opens in an empty folder', async () => {
  const store = await openPrepared(graph.folder);
  let on = true;
  const writing = (async () => {
    for (let id = 0; on; id += 1) {
      await store.write(async (tx) => {
        await tx.run(make(id));
        await tx.run(claims(`c${id}`));
      }, soon());
    }
  })();
  const copy = graph.at('copy.db');
  const backed = await backupTo(graph.folder, copy);
  on = false;
  await writing;
  await store.close();
  const other = graph.at('other');
  mkdirSync(other);
  copyFileSync(copy, join(other, 'graph.db'));
  const restored = await openPrepared(other);
  expect(await number(restored, countThings)).toBe(backed.claims);
  expect(backed.number).toBe(backed.claims);
  await restored.write((tx) => tx.run(claims('one more')), soon());
  await restored.close();
  expect(JSON.parse(readFileSync(join(other, 'graph.commit'), 'utf8'))).toMatchObject({
    number: backed.number + 1,
    claims: backed.claims + 1,
  });
  await (await openPlain(other)).close();
});

test('a restored backup is in write-ahead mode once it is opened, so that no reader holds up a commit', async () => {
  await graph.fill(2);
  await backupTo(graph.folder, graph.at('copy.db'));
  const other = graph.at('other');
  mkdirSync(other);
  copyFileSync(graph.at('copy.db'), join(other, 'graph.db'));
  const restored = await openPlain(other, { writeWaitMs: 100 });
  const reading = connect(join(other, 'graph.db'), { readOnly: true });
  expect(reading.prepare('PRAGMA journal_mode').all([])).toEqual([['wal']]);
  reading.exec('BEGIN');
  const count = () => reading.prepare('SELECT count(*) FROM thing').all([]);
  expect(count()).toEqual([[2n]]);
  await restored.write((tx) => tx.run(make(10)), soon());
  expect(await number(restored, countThings)).toBe(3);
  expect(count()).toEqual([[2n]]);
  reading.close();
  await restored.close();
});

test('refuses to write over a file, and to copy what is not there', async () => {
  await (await openPrepared(graph.folder)).close();
  const taken = graph.at('taken');
  writeFileSync(taken, 'mine');
  await expect(backupTo(graph.folder, taken)).rejects.toThrow(StoreUnavailable);
  expect(readFileSync(taken, 'utf8')).toBe('mine');
  await expect(backupTo(graph.at('none'), graph.at('x'))).rejects.toThrow('holds no graph');
  await expect(backupTo(graph.folder, graph.at('no/such/x'))).rejects.toThrow('it does not exist (ENOENT)');
});

test('a copy has its name only once it is whole, and takes it from no other', async () => {
  await graph.fill(3);
  const copy = graph.at('copy.db');
  const seen: Buffer[] = [];
  let on = true;
  const watching = (async () => {
    for (; on; await turn()) if (existsSync(copy)) seen.push(readFileSync(copy));
  })();
  const together = await Promise.allSettled([backupTo(graph.folder, copy), backupTo(graph.folder, copy)]);
  on = false;
  await watching;
  expect(together.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  for (const end of together)
    if (end.status === 'rejected') expect(String(end.reason)).toContain('exists already');
  const whole = readFileSync(copy);
  expect(seen.filter((bytes) => !bytes.equals(whole))).toEqual([]);
  const late = graph.at('late.db');
  const backing = backupTo(graph.folder, late);
  writeFileSync(late, 'mine');
  await expect(backing).rejects.toThrow('exists already');
  expect(readFileSync(late, 'utf8')).toBe('mine');
  expect(readdirSync(graph.folder).filter((name) => name.includes('partial'))).toEqual([]);
});

test('refuses a graph that does not hold the claims that it says it holds, and leaves no copy', async () => {
  const store = await openPrepared(graph.folder);
  await store.write((tx) => tx.run(claims('a', 'b')), soon());
  await store.close();
  const connection = connect(graph.at('graph.db'));
  connection.exec("DELETE FROM claim WHERE id = 'a'");
  connection.close();
  await expect(backupTo(graph.folder, graph.at('copy.db'))).rejects.toThrow(StoreDamaged);
  expect(readdirSync(graph.folder).filter((name) => name.startsWith('copy.db'))).toEqual([]);
});
