import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { segments, segmentsMeant, typosBetween, typosForgiven } from '../../../src/search/typos.ts';

const letters = 'abcdefghijklmnop';
const wordOf = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });

/** One typo: a letter left out, added, mistaken, or swapped with the next. */
const typo = fc.record({ how: fc.nat(3), at: fc.nat(20), letter: fc.constantFrom(...letters) });
type Slip = typeof typo extends fc.Arbitrary<infer T> ? T : never;

function slipped(word: string, { how, at, letter }: Slip): string {
  const i = at % word.length;
  if (how === 0) return word.slice(0, i) + word.slice(i + 1);
  if (how === 1) return word.slice(0, i) + letter + word.slice(i);
  if (how === 2) return word.slice(0, i) + letter + word.slice(i + 1);
  return word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2);
}

const isMeant = (word: string, typed: string): boolean => {
  const meant = segmentsMeant(typed);
  return segments(word).some((segment) => meant.has(segment));
};

describe('a word within the typos that are forgiven has one of the segments that may be meant', () => {
  test.each([
    ['one', 1],
    ['two', 2],
  ])('%s', (_, most) => {
    const typos = fc.array(typo, { minLength: 1, maxLength: most });
    fc.assert(
      fc.property(wordOf(4, 16), typos, (word, made) => {
        const typed = made.reduce((text, one) => (text === '' ? text : slipped(text, one)), word);
        fc.pre(typosBetween(word, typed) <= typosForgiven(typed) && typosForgiven(typed) > 0);
        expect(isMeant(word, typed)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('a word has three segments at most, and few may be meant', () => {
  const long = 'abcdefghijklmnopqrstuvwxyz'.repeat(50);
  expect(segments(long)).toHaveLength(3);
  expect(segmentsMeant(long).size).toBeLessThanOrEqual(45);
});

test('typos are those of Levenshtein, but for swapped neighbours, which are one', () => {
  expect(typosBetween('orcale', 'oracle')).toBe(1);
  expect(typosBetween('', 'abc')).toBe(3);
  fc.assert(
    fc.property(wordOf(0, 9), wordOf(0, 9), (a, b) => {
      expect(typosBetween(a, b)).toBe(typosBetween(b, a));
      expect(typosBetween(a, b)).toBeLessThanOrEqual(distance(a, b));
      expect(typosBetween(a, b) * 2).toBeGreaterThanOrEqual(distance(a, b));
      for (const most of [0, 1, 2]) {
        const typos = typosBetween(a, b);
        expect(Math.min(typosBetween(a, b, most), most + 1)).toBe(Math.min(typos, most + 1));
      }
    }),
  );
});

test.each([
  ['abc', 0],
  ['abcd', 1],
  ['abcdefg', 1],
  ['abcdefgh', 2],
  ['12345678', 0],
  ['라클', 0],
  ['오라클', 1],
] as const)('%s forgives %i', (word, typos) => {
  expect(typosForgiven(word)).toBe(typos);
});
