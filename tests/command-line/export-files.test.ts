import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cuibono, type Output, scratchFolder } from '../support/server-process.ts';

const scratch = scratchFolder();
const at = (name: string) => join(scratch.folder, name);
const run = (args: readonly string[], output: Output = 'read') => cuibono(scratch.folder, args, {}, output);

/** More than is written at once, so that a small disk has room for a part. */
const claims = Array.from({ length: 600 }, (_, i) => ({
  subject: `company/c${i}`,
  about: 'names',
  value: `Company ${i} of a long name@en COMMON`,
  basis: 'REPORTED',
  source: 'source/paper',
}));

let disk = false;
let whole = '';
beforeAll(async () => {
  const rows = [{ source: { id: 'source/paper', title: 'Paper', published: '2024-03-01' } }, ...claims];
  writeFileSync(at('paper.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await run(['import', 'paper.jsonl']);
  whole = (await run(['export'])).out;
  mkdirSync(at('disk'));
  execFileSync('mkfifo', [at('pipe')]);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40k', 'tmpfs', at('disk')], { stdio: 'ignore' });
    disk = true;
  } catch {
    console.warn('Tests of a full disk are skipped: only root can mount a small disk.');
  }
});
beforeEach(() => {
  for (const name of readdirSync(at('disk'))) rmSync(join(at('disk'), name), { recursive: true });
});
afterAll(() => {
  if (disk) execFileSync('umount', [at('disk')]);
  scratch.remove();
});

test.each([
  ['no/such/x', 'The folder no/such of no/such/x does not exist.\n'],
  ['disk', 'disk is a folder: name a file.\n'],
  ['pipe', 'pipe is not a regular file: write to the standard output, and redirect that there.\n'],
])('an export to %s says what is wrong, and leaves nothing', async (out, told) => {
  const before = readdirSync(scratch.folder);
  expect(await run(['export', '--out', out])).toMatchObject({ code: 1, err: told });
  expect(readdirSync(scratch.folder)).toEqual(before);
});

test.each([
  ['--out', 'disk/good.jsonl'],
  ['--neo4j-import', 'disk/load'],
])('an export %s a full disk says so, and leaves what was there', async (option, out) => {
  if (!disk) return;
  writeFileSync(at('disk/good.jsonl'), 'good');
  expect(await run(['export', option, out])).toMatchObject({
    code: 1,
    err: `${out} could not be written: the disk is full (ENOSPC).\n`,
  });
  expect(readdirSync(at('disk'))).toEqual(['good.jsonl']);
  expect(readFileSync(at('disk/good.jsonl'), 'utf8')).toBe('good');
});

test('an export that the shell leads to a full disk says that it is cut', async () => {
  if (!disk) return;
  expect(await run(['export'], { file: at('disk/cut.jsonl') })).toMatchObject({
    code: 1,
    err: 'The standard output cannot be written: the disk is full (ENOSPC)\n',
  });
});

test('exports to one file at once leave a whole one, and nothing beside it', async () => {
  const all = await Promise.all([1, 2, 3].map(() => run(['export', '--out', 'same.jsonl'])));
  expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(readFileSync(at('same.jsonl'), 'utf8')).toBe(whole);
  expect(readdirSync(scratch.folder).filter((name) => name.includes('partial'))).toEqual([]);
});
