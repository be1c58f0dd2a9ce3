import { expect, test } from 'vitest';
import { twinFirmsFolder } from '../support/twin-firms-folder.ts';

const { run, hash, write, judgements } = twinFirmsFolder();

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
