import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cuibono, scratchFolder, startCuibono } from '../support/server-process.ts';

let scratch: ReturnType<typeof scratchFolder>;
let other: ReturnType<typeof scratchFolder>;
beforeEach(() => {
  [scratch, other] = [scratchFolder(), scratchFolder()];
});
afterEach(() => {
  scratch.remove();
  other.remove();
});

const lines = [
  { source: { id: 'source/list', title: 'A list', published: '2024-01-01' } },
  { subject: 'investment/a', about: 'amount', value: '1 USD', source: 'source/list' },
  { subject: 'investment/b', about: 'amount', value: 'much', source: 'source/list' },
]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join('');

const yaml = `source: { id: source/paper, title: A paper, published: 2024-04-18 }
entities:
  company/acme: { names: { en: Acme } }
`;

const hash = async (of = scratch): Promise<string> => (await cuibono(of.folder, ['export', '--hash'])).out;
const withoutTime = (text: string): string => text.replace(/\(\d+\.\d s\)/g, '(… s)');
const file = (name: string, text: string) => {
  for (const { folder } of [scratch, other]) writeFileSync(join(folder, name), text);
};

test.each([
  ['import', 'jsonl', lines, [], 1],
  ['import', 'yaml', yaml, [], 0],
  ['sync', 'yaml', yaml, ['--dataset', 'papers'], 0],
  ['sync', 'jsonl', lines, ['--dataset', 'list'], 1],
])(
  '%s takes %s from the standard input, and reports and stores what it does of a file',
  async (command, format, text, options, code) => {
    file(`claims.${format}`, text);
    const of = await cuibono(other.folder, [command, `claims.${format}`, ...options]);
    const from = await cuibono(
      scratch.folder,
      [command, '-', '--format', format, ...options],
      {},
      'read',
      text,
    );
    expect(from.code).toBe(code);
    expect([of.code, of.out.replaceAll(`claims.${format}`, '-'), withoutTime(of.err)]).toEqual([
      from.code,
      from.out,
      withoutTime(from.err),
    ]);
    if (code === 0 || command === 'import') expect(await hash()).toBe(await hash(other));
  },
);

test('a format that is said counts for files whose names do not tell it, and without one nothing is guessed', async () => {
  file('claims.txt', lines);
  const told = await cuibono(scratch.folder, ['import', 'claims.txt', '--format', 'jsonl']);
  expect(told.out).toMatch(/^claims.txt:3 /);
  const guessed = await cuibono(scratch.folder, ['import', '-'], {}, 'read', lines);
  expect([guessed.code, guessed.out]).toEqual([1, expect.stringMatching(/^-:1 .*no known format/)]);
});

test('a doubt about the standard input names it as it was given', async () => {
  const doubtful = yaml.replace('Acme }', 'Acme }, headquarteredIn: country/uk');
  const { code, out } = await cuibono(
    scratch.folder,
    ['import', '-', '--format', 'yaml'],
    {},
    'read',
    doubtful,
  );
  expect([code, out]).toEqual([0, expect.stringMatching(/^-:\d+ warning: .* UNKNOWN_CODE /)]);
});

test('a command that is told to stop while it reads the standard input leaves no file behind', async () => {
  const child = startCuibono(
    scratch.folder,
    ['import', '-', '--format', 'jsonl'],
    { TMPDIR: other.folder },
    'read',
    { begun: lines },
  );
  const spooled = () => readdirSync(other.folder).filter((name) => name.startsWith('cuibono-input-'));
  await expect.poll(spooled, { timeout: 60_000 }).toHaveLength(1);
  child.kill('SIGTERM');
  expect([await child.exited, child.err()]).toEqual([1, 'Stopped before the end.\n']);
  expect(spooled()).toEqual([]);
});
