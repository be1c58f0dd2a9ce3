import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cuibono, scratchFolder, startCuibono } from '../support/server-process.ts';

let scratch: ReturnType<typeof scratchFolder>;
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

const at = (name: string) => join(scratch.folder, name);
const run = (args: readonly string[], environment: Record<string, string> = {}) =>
  cuibono(scratch.folder, args, environment);

const source = '{"source":{"id":"source/paper","title":"Paper","published":"2024-03-01"}}\n';
const claim = (of: string, more: object = {}) =>
  `${JSON.stringify({ subject: `company/${of}`, about: 'names', value: 'A@en COMMON', basis: 'REPORTED', source: 'source/paper', ...more })}\n`;

test.each(['import', 'check'])(
  '%s prints no control character of a file, and keeps to its line',
  async (command) => {
    const name = 'bad\u001b[2J.jsonl';
    const hostile = 'x\u001b]0;pwned\u0007\u009b31m\r\nall.jsonl:1 forged\ttab';
    writeFileSync(at(name), claim('a', { about: hostile }));
    const { code, out } = await run([command, name]);
    expect(code).toBe(1);
    expect(out).not.toMatch(/(?![\t\n])\p{Cc}/u);
    expect(out.split('\n')).toHaveLength(2);
    expect(out).toContain('bad\\u001b[2J.jsonl:1 ');
    expect(out).toContain('x\\u001b]0;pwned\\u0007\\u009b31m\\u000d\\u000aall.jsonl:1 forged\ttab');
    expect((await run([command, 'missing\u001b[2J.jsonl'])).err).not.toContain('\u001b');
  },
);

test.each(['import', 'check'])('%s refuses a pipe before it reads anything', async (command) => {
  writeFileSync(at('good.jsonl'), source);
  execFileSync('mkfifo', [at('pipe.jsonl'), at('pipe.yaml')]);
  for (const pipe of ['pipe.jsonl', 'pipe.yaml'])
    expect(await run([command, 'good.jsonl', pipe])).toMatchObject({
      code: 2,
      out: '',
      err: `${pipe} is not a regular file: write its contents to a file, and name that.\n`,
    });
});

test('an import that is stopped reports what it stored, and running it again stores the rest', async () => {
  const claims = Array.from({ length: 4_000 }, (_, i) => claim(`c${i}`));
  writeFileSync(at('many.jsonl'), source + claims.join(''));
  const child = startCuibono(scratch.folder, ['import', 'many.jsonl', '--batch', '1']);
  while (!/rows read, [1-9]/.test(child.err())) await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill('SIGTERM');
  expect(await child.exited).toBe(1);
  const [, stored] =
    /1 file, \d+ rows: (\d+) stored, 0 known before, 0 refused\nStopped before the end: /.exec(child.err()) ??
    [];
  const kept = (await run(['export'])).out.trimEnd().split('\n').length;
  // The batch at which it was stopped may be kept beside what was counted.
  expect([0, 1]).toContain(kept - Number(stored));
  expect(kept).toBeLessThan(4_001);
  expect((await run(['import', 'many.jsonl'])).err).toContain(`${4_001 - kept} stored, ${kept} known before`);
});

test('a backup says whether its folder is not there or may not be written', async () => {
  writeFileSync(at('good.jsonl'), source);
  await run(['import', 'good.jsonl']);
  expect(await run(['backup', 'no/such.db'])).toMatchObject({
    code: 1,
    err: expect.stringMatching(
      /^The folder \S+\/no cannot take a backup as no\/such\.db: it does not exist \(ENOENT\)\.\n$/,
    ),
  });
  mkdirSync(at('shut'));
  chmodSync(at('shut'), 0o555);
  // Root may write anywhere.
  if (process.getuid?.() !== 0)
    expect((await run(['backup', 'shut/x.db'])).err).toContain('this user may not (EACCES)');
  expect(readdirSync(at('shut'))).toEqual([]);
});

test.runIf(process.platform === 'linux')('a folder that is not a disk is not called full', async () => {
  writeFileSync(at('good.jsonl'), source);
  const { code, err } = await run(['import', 'good.jsonl'], { CUIBONO_DATA: '/proc' });
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/^The folder \/proc cannot be opened as a store: .*\n$/),
  ]);
});
