import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cuibono, scratchFolder } from '../support/server-process.ts';

let scratch: ReturnType<typeof scratchFolder>;
beforeEach(() => {
  scratch = scratchFolder();
  write('first.jsonl', '2024-01-01', [
    ['a', '1 USD'],
    ['b', '2 USD'],
  ]);
  write('second.jsonl', '2024-02-01', [
    ['b', '3 USD'],
    ['c', '4 USD'],
  ]);
});
afterEach(() => scratch.remove());

const run = (...args: readonly string[]) => cuibono(scratch.folder, args);
const hash = async (): Promise<string> => (await run('export', '--hash')).out;

function write(name: string, published: string, amounts: readonly (readonly [string, string])[]): void {
  const source = `source/list-${published}`;
  const lines = [
    { source: { id: source, title: 'A list', published } },
    ...amounts.map(([id, value]) => ({ subject: `investment/${id}`, about: 'amount', value, source })),
  ];
  writeFileSync(join(scratch.folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

test('a dry run prints what an edition adds, closes, changes and leaves, and stores nothing', async () => {
  await run('sync', 'first.jsonl', '--dataset', 'list');
  const before = await hash();
  const trial = await run('sync', 'second.jsonl', '--dataset', 'dataset/list', '--dry-run', '--force');
  expect([trial.code, trial.out]).toEqual([
    0,
    `claims: +1 -1 ~1 =0
entities: +1 -1 ~1 =0
  + investment/c amount: 4 USD EXACT
  - investment/a amount: 1 USD EXACT
  ~ investment/b amount: 2 USD EXACT -> 3 USD EXACT
`,
  ]);
  expect(trial.err).toMatch(
    /^source\/list-2024-02-01, released 2024-02-01, would be brought in, with \d+ claims? new or said elsewhere \(/,
  );
  expect(await hash()).toBe(before);
});

test('an edition that closes too much is refused, and told how to sync it all the same; a withdrawal takes it back', async () => {
  await run('sync', 'first.jsonl', '--dataset', 'list');
  const before = await hash();
  const refused = await run('sync', 'second.jsonl', '--dataset', 'list');
  expect(refused.code).toBe(1);
  expect(refused.err).toBe(
    'The edition would close 2 of the 2 claims of dataset/list, which is more than 25 percent. Sync it with --force where that is right. Nothing was stored.\n',
  );
  expect(await hash()).toBe(before);
  expect((await run('sync', 'second.jsonl', '--dataset', 'list', '--force')).code).toBe(0);
  const after = await hash();
  expect(after).not.toBe(before);
  expect((await run('withdraw', 'source/list-2024-02-01')).out).toBe(
    'source/list-2024-02-01 was withdrawn: 2 claims no longer count, 2 count again\n',
  );
  expect(await hash()).toBe(before);
  await run('withdraw', 'source/list-2024-02-01', '--undo');
  expect(await hash()).toBe(after);
});

test('a bad id, day or part is told before anything is read, and so is a source that is not known', async () => {
  for (const [args, said] of [
    [['sync', 'first.jsonl', '--dataset', 'A list'], 'Expected an id such as dataset/eu-state-aid.'],
    [
      ['sync', 'first.jsonl', '--dataset', 'list', '--released', '2024-02-30'],
      'Expected a day such as 2024-04-18.',
    ],
    [
      ['sync', 'first.jsonl', '--dataset', 'list', '--most-closed', '101'],
      'Expected a number from 0 to 100.',
    ],
  ] as const) {
    const { code, err } = await run(...args);
    expect([code, err.includes(said)], err).toEqual([2, true]);
  }
  const { code, err } = await run('withdraw', 'source/none');
  expect([code, err]).toEqual([
    1,
    'source/none is not a source or a dataset that is known. Nothing was changed.\n',
  ]);
  await run('sync', 'first.jsonl', '--dataset', 'list');
  const near = 'source/list-2024-01-01';
  for (const mistyped of ['source/list-2024-01-0', 'list-2024-01-01'])
    expect((await run('withdraw', mistyped)).err).toContain(`Did you mean ${near}?`);
});
