import { describe, expect, test } from 'vitest';
import type { Judged } from '../../../src/claims/identity.ts';
import type { Answer, AnswerWord } from '../../../src/resolver/answers/answer.ts';
import { contradictions } from '../../../src/resolver/answers/contradictions.ts';

const answer = (a: string, b: string, word: AnswerWord, line: number): Answer => ({
  ...{ a, b, answer: word, locator: '', line },
});
const judged = (subject: string, sign: '=' | '≠', object: string, more: Partial<Judged> = {}): Judged => ({
  ...{ id: `claim/${subject}${sign}${object}`, subject, object, joins: sign === '=' },
  ...{ dataset: 'dataset/registrar', source: 'source/registrar', strength: '', deprecated: false },
  ...more,
});
/** Each as its row, and the steps of the chain: by whom of whom. */
const told = (answers: readonly Answer[], earlier: readonly Judged[]) =>
  contradictions(answers, earlier).map(({ answer: { line }, chain }) => [
    line,
    ...chain.map(({ from, to, by: { joins, by } }) => {
      const who = 'line' in by ? `row ${by.line}` : by.dataset;
      return `${from} ${joins ? '=' : '≠'} ${to} by ${who}`;
    }),
  ]);

describe('an answer and what was judged before', () => {
  test('contradict each other where one joins what the other keeps apart', () => {
    expect(told([answer('a', 'b', 'same', 2)], [judged('b', '≠', 'a')])).toEqual([
      [2, 'a ≠ b by dataset/registrar'],
    ]);
    expect(told([answer('a', 'b', 'different', 2)], [judged('b', '=', 'a')])).toEqual([
      [2, 'a = b by dataset/registrar'],
    ]);
  });

  test('contradict each other by way of others, the nearest way', () => {
    const earlier = [
      judged('a', '=', 'b'),
      judged('c', '=', 'b'),
      judged('c', '≠', 'd'),
      judged('a', '=', 'e'),
    ];
    expect(told([answer('a', 'd', 'same', 2), answer('e', 'c', 'different', 3)], earlier)).toEqual([
      [2, 'a = b by dataset/registrar', 'b = c by dataset/registrar', 'c ≠ d by dataset/registrar'],
      [3, 'e = a by dataset/registrar', 'a = b by dataset/registrar', 'b = c by dataset/registrar'],
    ]);
  });

  test('may contradict each other only by way of an answer before it, which is then named', () => {
    const earlier = [judged('a', '≠', 'c')];
    expect(told([answer('a', 'b', 'same', 2), answer('b', 'c', 'same', 3)], earlier)).toEqual([
      [3, 'b = a by row 2', 'a ≠ c by dataset/registrar'],
    ]);
  });

  test('agree where both say the same, where two that differ have a third in common, and where nobody decides', () => {
    const earlier = [judged('a', '=', 'b'), judged('b', '≠', 'c'), judged('c', '≠', 'd')];
    const answers = [
      answer('a', 'b', 'same', 2),
      answer('b', 'd', 'same', 3),
      answer('a', 'c', 'different', 4),
      answer('a', 'b', 'unsure', 5),
    ];
    expect(told(answers, earlier)).toEqual([]);
  });

  test('agree where what was judged before was overruled, or is deprecated', () => {
    const overruled = judged('a', '≠', 'b', { strength: '1100-99999999-x' });
    const stronger = judged('a', '=', 'b', { strength: '1000-99999999-x' });
    expect(told([answer('a', 'b', 'same', 2)], [overruled, stronger])).toEqual([]);
    expect(told([answer('a', 'b', 'same', 2)], [judged('a', '≠', 'b', { deprecated: true })])).toEqual([]);
  });
});
