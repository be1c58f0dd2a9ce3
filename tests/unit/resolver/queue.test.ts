import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { defaultReadingLimits } from '../../../src/files/reading-limits.ts';
import { queueLines } from '../../../src/resolver/queue/queue-lines.ts';
import { type QueueRow, queueRow } from '../../../src/resolver/queue/queue-row.ts';
import { readAnswers } from '../../../src/resolver/queue/read-answers.ts';
import { scratchFiles } from '../../support/scratch-files.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const read = (file: string) =>
  readAnswers(file, { name: file, ontology: graph, limits: defaultReadingLimits });

const written = (name: string, rows: readonly QueueRow[]): string =>
  files.write(name, [...(queueLines(name, rows) ?? [])].map((line) => `${line}\n`).join(''));

const text = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', ',', '\n', '\r\n', '\r', '=1', ' ')))
  .map((parts) => parts.join(''));
const slug = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const answer = fc.constantFrom('same', 'different', 'unsure', '', ' Same ', 'UNSURE');
const rows = fc.uniqueArray(slug, { minLength: 2, maxLength: 12 }).chain((slugs) =>
  fc.tuple(
    ...slugs.slice(1).map((other, at) =>
      fc.record({
        ...{ answer, score: fc.constant('0.50'), acceptable: fc.constantFrom('', 'yes') },
        ...{ kind: fc.constant('Company'), aName: text, bName: text, why: text },
        a: fc.constant(`company/${slugs[at]}`),
        b: fc.constant(`company/${other}`),
      }),
    ),
  ),
);

describe.each(['queue.csv', 'queue.jsonl'])('a queue as %s', (name) => {
  test('is read back as it was answered, whatever names and explanations hold', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (queue) => {
        const { answers, problems, open } = await read(written(name, queue));
        const given = queue.filter((row) => row.answer !== '');
        expect(problems).toEqual([]);
        expect(open).toBe(queue.length - given.length);
        expect(answers.map(({ a, b, answer: one }) => [a, b, one])).toEqual(
          given.map(({ a, b, answer: one }) => [a, b, one.trim().toLowerCase()]),
        );
      }),
      { numRuns: 200 },
    );
  });
});

test('a suggestion is a row without an answer, with what it rests on in words', () => {
  const features = [{ name: 'names', score: 1, weight: 4, text: 'A and B: the same' }];
  const one = { kind: 'Company', a: 'company/a', aName: 'A', b: 'company/b', bName: 'B' };
  expect(queueRow({ ...one, score: 0.839, features, accepts: true })).toEqual({
    ...one,
    ...{ answer: '', score: '0.84', acceptable: 'yes', why: 'names (1.00): A and B: the same' },
  });
});

test('a name that is no queue tells no format', () => {
  expect(queueLines('queue.txt', [])).toBeUndefined();
});

describe('a file of answers', () => {
  const head = 'answer,a,b,why\n';
  const problems = async (body: string) =>
    (await read(files.write('answers.csv', body))).problems.map(({ line, path, message, expected }) =>
      [line, path, message, expected].join(' | '),
    );

  test('tells each bad row by its line, with what was expected', async () => {
    expect(
      await problems(
        `${head}yes,company/a,company/b,\nsame,company/a,,\nsame,company/a,person/a,\nsame,company/a,company/a,\nsame,firm/a,company/b,\nsame,company/A,company/b,\n,nonsense,,\n`,
      ),
    ).toEqual([
      '2 | answer | yes is no answer | same, different, unsure, or nothing',
      '3 | b | the row has an answer and no b | an id such as company/oracle',
      '4 | b | company/a and person/a are of two kinds | an id of company/',
      '5 | b | company/a is judged against itself | another id than a has',
      expect.stringMatching(/^6 \| a \| firm is not a kind\./),
      expect.stringMatching(/^7 \| a \| company\/A is not an id\. Did you mean company\/a\? \|/),
    ]);
  });

  test('answers two entities once, in whatever order it names them', async () => {
    expect(
      await problems(
        `${head}same,company/a,company/b,\ndifferent,company/b,company/a,\nsame,company/b,company/a,\n`,
      ),
    ).toEqual(['3 | answer | row 2 answers same of the same two | one answer for two entities']);
  });

  test('without its columns is told once', async () => {
    expect(await problems('name,answer\nx,same\ny,same\n')).toEqual([
      '1 | a | the first row names no column a, b | a queue that cuibono resolve --out has written',
    ]);
  });

  test('is told in each judgement by row, name and what the suggestion rested on, without its folders', async () => {
    const { answers } = await read(
      files.write('of-ann.csv', `${head}same,company/a,company/b,names: alike\n`),
    );
    expect(answers).toEqual([
      {
        ...{ a: 'company/a', b: 'company/b', answer: 'same', line: 2 },
        locator: 'row 2 of of-ann.csv: names: alike',
      },
    ]);
  });
});
