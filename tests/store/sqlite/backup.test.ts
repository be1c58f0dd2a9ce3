import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoreDamaged, StoreUnavailable } from '../../../src/store/errors.ts';
import { backupTo } from '../../../src/store/sqlite/backup.ts';
import {
  claims,
  countThings,
  make,
  number,
  openPlain,
  openPrepared,
  scratchFolder,
  soon,
} from './plain-sql.ts';

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = scratchFolder());
});
afterEach(() => remove());

test('copies a graph that is being written, at one of its commits, and the copy opens in an empty folder', async () => {
  const store = await openPrepared(folder);
  let on = true;
  const writing = (async () => {
    for (let id = 0; on; id += 1) {
      await store.write(async (tx) => {
        await tx.run(make(id));
        await tx.run(claims(`c${id}`));
      }, soon());
    }
  })();
  const copy = join(folder, 'copy.db');
  const backed = await backupTo(folder, copy);
  on = false;
  await writing;
  await store.close();
  const other = join(folder, 'other');
  mkdirSync(other);
  copyFileSync(copy, join(other, 'graph.db'));
  const restored = await openPrepared(other);
  expect(await number(restored, countThings)).toBe(backed.claims);
  expect(backed.number).toBe(backed.claims + 1);
  await restored.write((tx) => tx.run(claims('one more')), soon());
  await restored.close();
  expect(JSON.parse(readFileSync(join(other, 'graph.commit'), 'utf8'))).toMatchObject({
    number: backed.number + 1,
    claims: backed.claims + 1,
  });
  await (await openPlain(other)).close();
});

test('refuses to write over a file, and to copy what is not there', async () => {
  await (await openPrepared(folder)).close();
  const taken = join(folder, 'taken');
  writeFileSync(taken, 'mine');
  await expect(backupTo(folder, taken)).rejects.toThrow(StoreUnavailable);
  expect(readFileSync(taken, 'utf8')).toBe('mine');
  await expect(backupTo(join(folder, 'none'), join(folder, 'x'))).rejects.toThrow('holds no graph');
  await expect(backupTo(folder, join(folder, 'no', 'such', 'x'))).rejects.toThrow('could not be copied');
});

test('refuses a graph that does not hold the claims that it says it holds, and leaves no copy', async () => {
  const store = await openPrepared(folder);
  await store.write((tx) => tx.run(claims('a', 'b')), soon());
  await store.close();
  const { connect } = await import('../../../src/store/sqlite/driver.mjs');
  const graph = connect(join(folder, 'graph.db'));
  graph.exec("DELETE FROM claim WHERE id = 'a'");
  graph.close();
  await expect(backupTo(folder, join(folder, 'copy.db'))).rejects.toThrow(StoreDamaged);
  expect(existsSync(join(folder, 'copy.db'))).toBe(false);
});
