import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StoreFull } from '../../../src/store/errors.ts';
import { change, claims, countThings, number, openPrepared, scratchFolder, soon } from './plain-sql.ts';

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
