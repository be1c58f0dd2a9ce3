import { describe, expect, test } from 'vitest';
import { faultOf, head, read } from '../../support/yaml-rows.ts';

describe('a YAML file is refused whole', () => {
  test.each([
    ['when it is empty', '', 1, 'the file is not a map'],
    ['when it is a comment', '# nothing\n', 1, 'the file is not a map'],
    ['when it is a list', '- a\n', 1, 'the file is not a map'],
    ['without a head', 'entities: {}\n', 1, 'the file has no head with its source'],
    ['when its head is a text', 'source: source/x\n', 1, 'the file has no head'],
    ['when a key stands twice', 'source:\n  id: a\n  id: b\n', 3, 'Map keys must be unique'],
    ['when a tab indents it', 'source:\n\tid: a\n', 2, 'Tabs are not allowed'],
    ['when a bracket is open', `${head}entities: {\n`, 5, ''],
    ['when it has two documents', `${head}---\na: b\n`, 4, 'multiple documents'],
    [
      'when an alias stands for a value',
      `${head}evidence: &e {}\nentities:\n  company/a:\n    evidence: *e\n`,
      7,
      '*e stands for another value',
    ],
    [
      'when an alias is merged in',
      `${head}entities:\n  company/a: &a {}\n  company/b:\n    <<: *a\n`,
      7,
      '*a stands for',
    ],
    ['when an alias is a key', `${head}entities:\n  &a company/a: {}\n  *a : {}\n`, 6, '*a stands for'],
  ])('%s', (_, text, line, message) => {
    expect(faultOf(text)).toMatchObject({ line, code: expect.stringMatching(/BAD_SYNTAX|MISSING/) });
    expect(faultOf(text)?.message).toContain(message);
    expect(read(text).filter(([, value]) => typeof value !== 'string' || !/^[A-Z_]+$/.test(value))).toEqual(
      [],
    );
  });

  test('when its aliases would grow to a billion values', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 10; n++)
      bomb.push(
        `a${n}: &a${n} [${Array(10)
          .fill(`*a${n - 1}`)
          .join(', ')}]`,
      );
    expect(read(`${head}${bomb.join('\n')}\n`)).toEqual([[5, 'BAD_SYNTAX']]);
  });

  test.each([13, 500, 5_000, 60_000])(
    'when it is nested %i deep, open or closed, in lists or in maps',
    (depth) => {
      const texts = [
        `${'['.repeat(depth)}${']'.repeat(depth)}`,
        `${'{a: '.repeat(depth)}${'}'.repeat(depth)}`,
        '['.repeat(depth),
        `\n${'- '.repeat(depth)}x`,
      ];
      for (const text of texts) {
        const codes = read(`${head}entities: ${text}\n`).map(([, code]) => code);
        expect(new Set(codes)).toEqual(new Set(['BAD_SYNTAX']));
      }
    },
  );

  test('but not when a part of it is unknown', () => {
    const text = `${head}entites: {}\nentities:\n  company/a: { website: https://a }\n`;
    expect(read(text)).toEqual([
      [4, 'UNKNOWN_KEY'],
      [2, 'source'],
      [6, 'https://a'],
    ]);
    expect(faultOf(text)?.message).toBe('entites is not part of a file. Did you mean entities?');
  });

  test('but not when one of its entities is not a map', () => {
    expect(
      read(`${head}entities:\n  company/a:\n  company/b: x\n  company/c: { website: https://a }\n`),
    ).toEqual([
      [2, 'source'],
      [5, 'BAD_SYNTAX'],
      [6, 'BAD_SYNTAX'],
      [7, 'https://a'],
    ]);
    expect(read(`${head}entities: [a]\n`)).toEqual([
      [2, 'source'],
      [4, 'BAD_SYNTAX'],
    ]);
    expect(read(head)).toEqual([[2, 'source']]);
  });
});
