import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cuibono, scratchFolder, startCuibono } from '../support/server-process.ts';
import { twinFirms } from '../support/twin-firms.ts';

let scratch: ReturnType<typeof scratchFolder>;
beforeEach(async () => {
  scratch = scratchFolder();
  write('registers.jsonl', twinFirms.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await run('import', 'registers.jsonl');
});
afterEach(() => scratch.remove());

const run = (...args: readonly string[]) => cuibono(scratch.folder, args);
const typed = (input: string, ...args: readonly string[]) => cuibono(scratch.folder, args, {}, 'read', input);
const hash = async (): Promise<string> => (await run('export', '--hash')).out;
const write = (name: string, text: string): void => writeFileSync(join(scratch.folder, name), text);
const read = (name: string): string => readFileSync(join(scratch.folder, name), 'utf8');
const judgements = async () =>
  (await run('export')).out
    .split('\n')
    .filter((line) => /"(?:sameAs|differentFrom)"/.test(line))
    .map((line) => JSON.parse(line));

test('prints what was compared and suggested, the likeliest first with what it rests on, and changes nothing', async () => {
  const before = await hash();
  const { code, out, err } = await run('resolve', '--limit', '1');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(
    /^8 entities compared in \d+ pairs: \d+ suggested, 1 acceptable by identifier; 0 pairs judged before\n {2}Company: 8 compared .*\n0\.9\d company\/oracle-corp sameAs company\/oracle: ORACLE CORPORATION \| Oracle Corporation \(acceptable by identifier\)\n {5}identifiers 1\.00 of weight 10: both have WIKIDATA:Q19900\n/,
  );
  expect(out.match(/ sameAs /g)).toHaveLength(1);
  const json = JSON.parse((await run('resolve', '--report', 'json')).out);
  expect(json).toMatchObject({
    judged: 0,
    kinds: [{ kind: 'Company', compared: 8, acceptable: 1 }],
    suggestions: expect.arrayContaining([
      expect.objectContaining({
        ...{ a: 'company/oracle', b: 'company/oracle-corp', accepts: true },
        features: expect.arrayContaining([
          { name: 'identifiers', score: 1, weight: 10, text: 'both have WIKIDATA:Q19900' },
        ]),
      }),
    ]),
  });
  expect(await hash()).toBe(before);
});

test('tells what is not followed since too many share it, and takes no kind that there is not', async () => {
  expect((await run('resolve', '--most-sharing', '2')).out).toMatch(
    /not followed, since more than 2 entities share each: \d+ keys?, such as .*oracle \(4\)/,
  );
  const { code, err } = await run('resolve', '--kind', 'Compny');
  expect([code, err]).toEqual([
    2,
    'There is no Compny. Did you mean Company? Expected a kind or a family of kinds, such as Company or Actor (schema/printed/ONTOLOGY.md).\n',
  ]);
});

test('keeps what it finds in the store for the explorer, and changes nothing of the graph', async () => {
  const before = await hash();
  const { code, out } = await run('resolve', '--queue');
  expect([code, out]).toEqual([0, (await run('resolve')).out]);
  expect(await hash()).toBe(before);
  expect((await run('verify')).code).toBe(0);
});

test.each(['queue.csv', 'queue.jsonl'])(
  'writes %s, and judges as it is answered; withdrawing that gives back the graph before',
  async (queue) => {
    const before = await hash();
    await run('resolve', '--out', queue);
    const answers = read(queue)
      .split('\n')
      .map((line) =>
        line.includes('widget')
          ? line.replace(/^,/, 'same,').replace(/"answer":""/, '"answer":"same"')
          : line,
      )
      .join('\n');
    write(queue, answers);
    const asked = ['resolve', '--answers', queue, '--by', 'Ann Lee'];
    const trial = await run(...asked, '--dry-run');
    expect(trial.out).toContain('+ company/widget-works sameAs: company/widget\n');
    expect(await hash()).toBe(before);
    const { code, err } = await run(...asked);
    expect(code).toBe(0);
    expect(err).toMatch(
      /^1 answer, \d+ open, 0 bad\nsource\/judgements-ann-lee-\S+ says so: cuibono withdraw /,
    );
    expect(await judgements()).toMatchObject([
      {
        ...{ subject: 'company/widget-works', about: 'sameAs', value: 'company/widget', basis: 'REPORTED' },
        locator: expect.stringMatching(
          new RegExp(`^row \\d+ of ${queue}: names \\(\\d\\.\\d\\d\\): Widget Works`),
        ),
      },
    ]);
    expect((await run(...asked)).err).toContain('Nothing is judged otherwise than Ann Lee judged before.\n');
    expect((await run('withdraw', 'dataset/judgements-ann-lee')).code).toBe(0);
    expect(await hash()).toBe(before);
  },
);

test('stores nothing of a file with a bad row, and tells where it is bad', async () => {
  const before = await hash();
  write(
    'answers.csv',
    'answer,a,b\nsame,company/widget,company/widget-works\nperhaps,company/acme,company/acme-too\nsame,company/acme,company/acne\n',
  );
  const { code, out, err } = await run('resolve', '--answers', 'answers.csv', '--by', 'Ann Lee');
  expect([code, out]).toEqual([
    1,
    `answers.csv:3 answer BAD_VALUE perhaps is no answer (expected same, different, unsure, or nothing)
answers.csv:4 b BAD_VALUE company/acne is not in the graph (expected an id of an entity that is)
`,
  ]);
  expect(err).toBe(
    '2 answers, 0 open, 2 bad\nNothing was stored: mend these rows, and read the file again.\n',
  );
  expect(await hash()).toBe(before);
});

test('stores no answers of which not all can hold, and tells which one does not', async () => {
  const before = await hash();
  write(
    'answers.csv',
    'answer,a,b\nsame,company/acme,company/widget\ndifferent,company/widget-works,company/acme\nsame,company/widget,company/widget-works\n',
  );
  const { code, out } = await run('resolve', '--answers', 'answers.csv', '--by', 'Ann Lee');
  expect([code, out]).toEqual([
    1,
    'answers.csv:3 answer BAD_VALUE company/widget-works and company/acme are the same by other answers (expected answers that can all hold)\n',
  ]);
  expect(await hash()).toBe(before);
});

test('stores an answer that contradicts earlier judgements, and tells at once which, by whom, and by way of what', async () => {
  write(
    'earlier.csv',
    'answer,a,b\nsame,company/widget,company/widget-works\ndifferent,company/widget,company/acme\n',
  );
  expect((await run('resolve', '--answers', 'earlier.csv', '--by', 'Registrar')).out).not.toContain(
    'warning',
  );
  write(
    'answers.csv',
    'answer,a,b\nsame,company/acme,company/oracle-japan\nsame,company/acme,company/widget-works\n',
  );
  const asked = ['resolve', '--answers', 'answers.csv', '--by', 'Ann Lee'];
  const day = new Date().toISOString().slice(0, 10);
  const warning = `answers.csv:3 warning: answer CONTRADICTS company/acme and company/widget-works were judged different by way of company/widget: company/acme differentFrom company/widget by Registrar, ${day} (source/judgements-registrar-${day}); company/widget-works sameAs company/widget by Registrar, ${day} (source/judgements-registrar-${day}) (expected an answer that agrees with these; conflicts shows which of two that disagree holds)\n`;
  expect((await run(...asked, '--dry-run')).out).toContain(warning);
  const { code, out } = await run(...asked);
  expect(code).toBe(0);
  expect(out.match(/warning/g)).toHaveLength(1);
  expect(out).toContain(warning);
  expect(await judgements()).toHaveLength(4);
});

test('tells no contradiction where somebody only changes their mind', async () => {
  for (const word of ['same', 'different', 'unsure', 'same']) {
    write('answers.csv', `answer,a,b\n${word},company/acme,company/widget\n`);
    const { code, out } = await run('resolve', '--answers', 'answers.csv', '--by', 'Ann Lee');
    expect([code, out.includes('warning')]).toEqual([0, false]);
  }
});

test('takes nobody for another whose name is written alike', async () => {
  write('answers.csv', 'answer,a,b\nsame,company/widget,company/widget-works\n');
  await run('resolve', '--answers', 'answers.csv', '--by', 'Ann Lee');
  const before = await hash();
  write('answers.csv', 'answer,a,b\ndifferent,company/widget,company/widget-works\n');
  const { code, err } = await run('resolve', '--answers', 'answers.csv', '--by', 'ann lee');
  expect(code).toBe(1);
  expect(err).toMatch(/dataset\/judgements-ann-lee .*Ann Lee.* Nothing was stored\.\n$/);
  expect(await hash()).toBe(before);
});

test('doubts an answer by its row where identifiers contradict it, and takes it', async () => {
  write('answers.csv', 'answer,a,b\n,,\nsame,company/acme,company/acme-too\n');
  const { code, out } = await run('resolve', '--answers', 'answers.csv', '--by', 'Ann Lee');
  expect(code).toBe(0);
  expect(out).toContain('answers.csv:3 warning: company/acme-too.sameAs DIFFERENT_IDENTIFIERS ');
});

test('judges what identifiers decide, as a source that can be withdrawn', async () => {
  const before = await hash();
  const trial = await run('resolve', '--accept', '--dry-run');
  expect([trial.code, trial.err]).toEqual([0, '1 pair would be judged the same by identifier\n']);
  expect(await hash()).toBe(before);
  const { err } = await run('resolve', '--accept');
  const [, source = ''] = /by (source\/resolver-identifiers-\S+): cuibono withdraw/.exec(err) ?? [];
  expect(await judgements()).toMatchObject([
    { subject: 'company/oracle-corp', value: 'company/oracle', basis: 'INFERRED', source },
  ]);
  expect((await run('resolve', '--accept')).err).toBe('No identifier decides about any pair.\n');
  await run('withdraw', source);
  expect(await hash()).toBe(before);
  // What is withdrawn stays so: accepting it again on the same day is another document.
  expect((await run('resolve', '--accept')).err).toContain(`by ${source}-02: cuibono withdraw`);
  expect((await run('resolve', '--accept')).err).toBe('No identifier decides about any pair.\n');
});

test('asks one by one until q or the end of the input, and asks again what is no answer', async () => {
  const before = await hash();
  const asked = await typed('x\ns\nd\nq\n', 'resolve', '--ask', '--by', 'Ann Lee');
  expect(asked.code).toBe(0);
  expect(asked.out).toContain('x is no answer: expected s, d, u or q.\n');
  expect(asked.err).toMatch(/^2 answers\nsource\/judgements-ann-lee-/);
  expect((await judgements()).map(({ about }) => about).sort()).toEqual(['differentFrom', 'sameAs']);
  expect((await typed('', 'resolve', '--ask', '--by', 'Ann Lee')).err).toBe(
    '0 answers\nNothing is judged otherwise than Ann Lee judged before.\n',
  );
  await run('withdraw', 'dataset/judgements-ann-lee');
  expect(await hash()).toBe(before);
});

test('shows what is known of each of the two that it asks about', async () => {
  const { out } = await typed('', 'resolve', '--ask', '--by', 'Ann Lee', '--kind', 'Company');
  expect(out).toContain(`
     company/oracle: names Oracle Corporation@en OFFICIAL; identifiers WIKIDATA:Q19900; places headquarteredIn country/us; 2 links; known from registers (source/registers)
     company/oracle-corp: names ORACLE CORPORATION@en COMMON; identifiers WIKIDATA:Q19900; places headquarteredIn country/us; 1 link; known from registers (source/registers)
`);
});

test('stores what was answered where a signal ends the questions', async () => {
  const asking = startCuibono(scratch.folder, ['resolve', '--ask', '--by', 'Ann Lee'], {}, 'read', {
    begun: 's\n',
  });
  while (asking.out().split('[q]uit?').length < 3) await setTimeout(20);
  asking.kill('SIGINT');
  expect(await asking.exited).toBe(0);
  expect(asking.err()).toMatch(/^1 answer\nsource\/judgements-ann-lee-/);
  expect(await judgements()).toHaveLength(1);
});

test('refuses what does not go together, and a name that tells no format', async () => {
  for (const [args, said] of [
    [['--accept', '--ask'], "option '--ask' cannot be used with option '--accept'"],
    [['--ask'], '--by NAME is required'],
    [['--ask', '--by', ' '], 'Expected a name of at most 100 characters.'],
    [['--ask', '--by', 'A'.repeat(101)], 'Expected a name of at most 100 characters.'],
    [['--ask', '--by', 'Ann\u202eLee'], 'Expected a name without characters that are not seen.'],
    [['--queue', '--dry-run'], "option '--dry-run' cannot be used with option '--queue'"],
    [['--queue', '--out', 'queue.csv'], "option '--out <file>' cannot be used with option '--queue'"],
    [['--through', 'http://localhost:4000'], '--answers FILE is required'],
    [['--out', 'queue.txt'], '--out queue.txt should end with .csv or .jsonl.'],
    [['--least', '2'], 'Expected a number from 0 to 1.'],
  ] as const) {
    const { code, err } = await run('resolve', ...args);
    expect([code, err.includes(said)], err).toEqual([2, true]);
  }
  expect(existsSync(join(scratch.folder, 'queue.txt'))).toBe(false);
});
