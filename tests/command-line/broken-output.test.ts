import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../../src/store/sqlite/driver.mjs';
import { freePort } from '../support/neo4j-process.ts';
import { cuibono, type Output, scratchFolder, startCuibono } from '../support/server-process.ts';

let scratch: ReturnType<typeof scratchFolder>;
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

/** A device on which every write fails as on a full disk. */
const full: Output = { file: '/dev/full' };
const withFull = test.skipIf(!existsSync('/dev/full'));
const told = 'The standard output cannot be written: the disk is full (ENOSPC)\n';

const run = (args: readonly string[], output: Output = 'read') => cuibono(scratch.folder, args, {}, output);

/** A file whose every second row is bad. */
function mixed(): string {
  const lines = Array.from({ length: 40 }, (_, i) => [
    {
      subject: `company/c${i}`,
      about: 'names',
      value: `C${i}@en COMMON`,
      basis: 'REPORTED',
      source: 'source/paper',
    },
    { subject: `company/c${i}`, about: 'colour', value: 'red', basis: 'REPORTED', source: 'source/paper' },
  ]).flat();
  const rows = [{ source: { id: 'source/paper', title: 'Paper', published: '2024-03-01' } }, ...lines];
  writeFileSync(join(scratch.folder, 'mixed.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return 'mixed.jsonl';
}

/** Removes a claim behind the back of the store. */
function damage(): void {
  const graph = connect(join(scratch.folder, '.cuibono/graph.db'));
  graph.exec('DELETE FROM claim WHERE rowid IN (SELECT rowid FROM claim LIMIT 3)');
  graph.close();
}

test('an import whose problems nobody reads goes on to its end, and its code is that of the work', async () => {
  const { code, err } = await run(['import', mixed(), '--batch', '3'], 'closed');
  expect(err).toContain('1 file, 81 rows: 41 stored, 0 known before, 40 refused\n');
  expect(code).toBe(1);
  expect((await run(['export'])).out.trimEnd().split('\n')).toHaveLength(41);
});

withFull('an import whose problems cannot be written goes on to its end, and fails', async () => {
  const { code, err } = await run(['import', mixed(), '--batch', '3'], full);
  expect(err).toContain(told);
  expect(err.split(told)).toHaveLength(2);
  expect(err).toContain('41 stored');
  expect(code).toBe(1);
});

test('a check whose problems nobody reads finds them all', async () => {
  expect(await run(['check', mixed()], 'closed')).toMatchObject({
    code: 1,
    err: '1 file, 81 rows: 41 good, 40 refused\n',
  });
});

test('an export that nobody reads ends quietly, with the code of a broken pipe', async () => {
  await run(['import', mixed()]);
  expect(await run(['export'], 'closed')).toMatchObject({ code: 141, err: '' });
  expect(await run(['export', '--hash'], 'closed')).toMatchObject({ code: 141, err: '' });
});

withFull('an export that cannot be written says so, and fails', async () => {
  await run(['import', mixed()]);
  expect(await run(['export'], full)).toMatchObject({ code: 1, err: told });
  expect(await run(['export', '--hash'], full)).toMatchObject({ code: 1, err: told });
});

test('an export into a file by the shell is whole', async () => {
  await run(['import', mixed()]);
  const { out } = await run(['export']);
  const file = join(scratch.folder, 'all.jsonl');
  expect(await run(['export'], { file })).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(file, 'utf8')).toBe(out);
});

test('a verification whose findings nobody reads counts them all', async () => {
  await run(['import', mixed()]);
  damage();
  const read = await run(['verify']);
  expect(read.code).toBe(1);
  expect(read.out.split('\n').length).toBeGreaterThan(3);
  expect(await run(['verify'], 'closed')).toMatchObject({ code: 1, err: read.err });
});

withFull('a verification whose findings cannot be written counts them all, and fails', async () => {
  await run(['import', mixed()]);
  damage();
  const { err } = await run(['verify']);
  expect(await run(['verify'], full)).toMatchObject({ code: 1, err: expect.stringContaining(err) });
});

withFull('what is told of a sound file where nothing can be written is not a success', async () => {
  expect(await run(['--help'], full)).toMatchObject({ code: 1, err: told });
});

withFull(
  'a server whose log cannot be written serves, says so once, and ends with 1',
  async () => {
    const port = await freePort();
    const server = startCuibono(scratch.folder, ['serve', '--no-seeds'], { PORT: String(port) }, full);
    try {
      const ready = () => fetch(`http://127.0.0.1:${port}/readyz`).then(({ status }) => status);
      await vi.waitFor(async () => expect(await ready()).toBe(200), { timeout: 50_000, interval: 100 });
      expect(server.err()).toBe(told);
      server.kill('SIGTERM');
      expect(await server.exited).toBe(1);
      expect(server.err()).toBe(told);
    } finally {
      server.kill('SIGKILL');
    }
  },
  60_000,
);
