import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startCuibono } from '../support/server-process.ts';
import { twinFirmsFolder } from '../support/twin-firms-folder.ts';

const twins = twinFirmsFolder();
const { run, typed, hash, write, read, judgements } = twins;

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
  const asking = startCuibono(twins.folder, ['resolve', '--ask', '--by', 'Ann Lee'], {}, 'read', {
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
  expect(existsSync(join(twins.folder, 'queue.txt'))).toBe(false);
});
