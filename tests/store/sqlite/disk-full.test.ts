import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { StoreFull } from '../../../src/store/errors.ts';
import {
  change,
  claims,
  countThings,
  number,
  openPrepared,
  query,
  scratchFolder,
  soon,
} from './plain-sql.ts';

const { folder, remove } = scratchFolder();
const disk = join(folder, 'disk');
let mounted = false;
beforeAll(() => {
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk], { stdio: 'ignore' });
    mounted = true;
  } catch {
    console.warn('The disk full test is skipped: only root can mount a small disk.');
  }
});
beforeEach(() => {
  for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
});
afterAll(() => {
  if (mounted) execFileSync('umount', [disk]);
  remove();
});

test('says that the disk is full, goes on reading, and writes again once there is room', async (context) => {
  if (!mounted) return context.skip();
  const ballast = join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(2_000_000));
  const store = await openPrepared(disk);
  let kept = 0;
  const batch = () =>
    store.write(async (tx) => {
      const rows = Array.from({ length: 500 }, (_, i) => [kept * 500 + i, 'x'.repeat(200)]);
      await tx.run(change('INSERT INTO thing VALUES (?1, ?2)', rows));
      await tx.run(claims(`c${kept}`));
    }, soon());
  const fill = async () => {
    for (;;) {
      await batch();
      kept += 1;
    }
  };
  await expect(fill()).rejects.toThrow(StoreFull);
  await expect(batch()).rejects.toThrow(StoreFull);
  expect(await number(store, countThings)).toBe(kept * 500);
  rmSync(ballast);
  await batch();
  kept += 1;
  expect(await number(store, countThings)).toBe(kept * 500);
  expect(await store.examine(soon())).toEqual([]);
  await store.close();
  const again = await openPrepared(disk);
  expect(await number(again, countThings)).toBe(kept * 500);
  await again.close();
});

test('keeps nothing of what was sent after a statement that met a full disk', async (context) => {
  if (!mounted) return context.skip();
  const ballast = join(disk, 'ballast');
  const store = await openPrepared(disk);
  writeFileSync(ballast, Buffer.alloc(3_000_000));
  // More than fits, and behind it what fits into any corner.
  const rows = Array.from({ length: 5_000 }, (_, i) => [i, 'x'.repeat(1_000)]);
  const writing = store.write(async (tx) => {
    // They spill into the log before the commit.
    await tx.run(change('PRAGMA cache_size = 10'));
    const sent = [
      tx.run(change('INSERT INTO thing VALUES (?1, ?2)', rows)),
      tx.run(claims('behind')),
      tx.run(change('UPDATE kind SET entities = 7')),
    ];
    for (const { status } of await Promise.allSettled(sent)) expect(status).toBe('rejected');
  }, soon());
  await expect(writing).rejects.toThrow(StoreFull);
  rmSync(ballast);
  expect(await number(store, countThings)).toBe(0);
  expect(await number(store, query('SELECT count(*) FROM claim'))).toBe(0);
  expect(await number(store, query('SELECT count(*) FROM kind WHERE entities = 7'))).toBe(0);
  expect(await store.examine(soon())).toEqual([]);
  await store.close();
});

test('keeps a commit whose record cannot be written, says so once, and leaves no half of a record', async (context) => {
  if (!mounted) return context.skip();
  const told: string[] = [];
  const store = await openPrepared(disk, { warn: (message) => told.push(message) });
  // A log that has room for what follows: what spilled into it was not kept.
  const spilled = store.write(async (tx) => {
    await tx.run(change('PRAGMA cache_size = 10'));
    const rows = Array.from({ length: 1_000 }, (_, i) => [i, 'x'.repeat(1_000)]);
    await tx.run(change('INSERT INTO thing VALUES (?1, ?2)', rows));
    throw new Error('not kept');
  }, soon());
  await expect(spilled).rejects.toThrow('not kept');
  const record = () => JSON.parse(readFileSync(join(disk, 'graph.commit'), 'utf8')).number;
  const before = record();
  const ballast = join(disk, 'ballast');
  fillUp(ballast);
  const commit = (id: string) => store.write((tx) => tx.run(claims(id)), soon());
  await commit('a');
  await commit('b');
  expect(told).toEqual([
    'What was written is kept, but the record of the last commit (graph.commit) could not be written: the disk is full (ENOSPC). Until a later commit writes it, the loss of this one would go unnoticed.',
  ]);
  expect(readdirSync(disk).filter((name) => name.startsWith('graph.commit'))).toEqual(['graph.commit']);
  expect(record()).toBe(before);
  rmSync(ballast);
  await commit('c');
  expect(record()).toBe(before + 3);
  fillUp(ballast);
  await commit('d');
  expect(told).toHaveLength(2);
  expect(await number(store, query('SELECT count(*) FROM claim'))).toBe(4);
  rmSync(ballast);
  await store.close();
  await (await openPrepared(disk)).close();
});

/** Takes all the room that there is. */
function fillUp(ballast: string): void {
  expect(() => {
    for (;;) appendFileSync(ballast, Buffer.alloc(4_096));
  }).toThrow('ENOSPC');
}
