import { describe, expect, test } from 'vitest';
import type { Answer, AnswerWord } from '../../../src/resolver/answers/answer.ts';
import { isTold } from '../../../src/resolver/answers/is-told.ts';
import { saidWith } from '../../../src/resolver/answers/said-with.ts';
import { person } from '../../../src/resolver/answers/speaker.ts';

const answer = (a: string, b: string, word: AnswerWord): Answer => ({
  ...{ a: `company/${a}`, b: `company/${b}`, answer: word, locator: `of ${a} and ${b}`, line: 2 },
});
const claim = (subject: string, about: string, value: string) => ({
  ...{ id: 'claim/1', dataset: 'dataset/d', subject: `company/${subject}`, about, value: `company/${value}` },
  ...({ qualifiers: {}, basis: 'REPORTED', rank: 'NORMAL', confidence: null, valid: null } as const),
  ...{ source: 'source/old', through: 'source/older', locator: 'before', quote: null, lang: null },
  ...{ retrieved: null, recordedAt: '2024-01-01T00:00:00Z' },
});
const said = (before: Parameters<typeof saidWith>[0], answers: readonly Answer[]) => {
  const { lines, isChanged } = saidWith(before, answers, 'source/new');
  const told = lines.map(({ text }) => JSON.parse(text));
  expect(new Set(told.map(({ source }) => source)).size).toBeLessThanOrEqual(1);
  return {
    isChanged,
    told: told.map(({ subject, about, value, locator }) => [subject, about, value, locator].join(' ')),
  };
};

describe('what somebody says once some answers are given', () => {
  test('is what they said before, and what they answer now', () => {
    expect(said([claim('c', 'sameAs', 'd')], [answer('a', 'b', 'same')])).toEqual({
      isChanged: true,
      told: ['company/c sameAs company/d before', 'company/b sameAs company/a of a and b'],
    });
  });

  test.each<[AnswerWord, readonly string[]]>([
    ['different', ['company/b differentFrom company/a of a and b']],
    ['unsure', []],
  ])('no longer has a judgement that is answered %s now', (word, left) => {
    for (const before of [claim('b', 'sameAs', 'a'), claim('a', 'sameAs', 'b')])
      expect(said([before], [answer('a', 'b', word)])).toEqual({ isChanged: true, told: left });
  });

  test('is unchanged where it was answered so before, in whatever direction, and keeps where', () => {
    expect(said([claim('a', 'sameAs', 'b')], [answer('a', 'b', 'same')])).toEqual({
      isChanged: false,
      told: ['company/a sameAs company/b before'],
    });
    expect(said([], [answer('a', 'b', 'unsure')]).isChanged).toBe(false);
  });
});

test('what answers about others tell is not asked', () => {
  const answers = [answer('a', 'b', 'same'), answer('b', 'c', 'same'), answer('c', 'd', 'different')];
  expect(isTold('company/a', 'company/c', answers)).toBe(true);
  expect(isTold('company/d', 'company/a', answers)).toBe(true);
  expect(isTold('company/a', 'company/e', answers)).toBe(false);
  expect(isTold('company/a', 'company/b', [answer('a', 'b', 'unsure')])).toBe(false);
});

test('who judges is a dataset of their own, in whatever script they are called', () => {
  expect(person('Ann Lee').edition('2024-05-01')).toBe('source/judgements-ann-lee-2024-05-01');
  expect(person('이안').dataset).toMatch(/^dataset\/judgements-by-[0-9a-f]{16}$/);
  expect(person('이안').dataset).not.toBe(person('이준').dataset);
});
