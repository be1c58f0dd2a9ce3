import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { deletions, slipsBetween, slipsForgiven } from '../../../src/search/typing-slips.ts';

const letters = 'abcdefghijklmnop';
const wordOf = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });

/** One slip: a letter left out, added, mistaken, or swapped with the next. */
const slip = fc.record({ how: fc.nat(3), at: fc.nat(20), letter: fc.constantFrom(...letters) });
type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

function slipped(word: string, { how, at, letter }: Slip): string {
  const i = at % word.length;
  if (how === 0) return word.slice(0, i) + word.slice(i + 1);
  if (how === 1) return word.slice(0, i) + letter + word.slice(i);
  if (how === 2) return word.slice(0, i) + letter + word.slice(i + 1);
  return word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2);
}

const meet = (a: string, b: string): boolean => deletions(a).some((key) => deletions(b).includes(key));

describe('words within the slips that are forgiven share a deletion', () => {
  test('one slip in a word of five letters and more', () => {
    fc.assert(
      fc.property(wordOf(5, 14), slip, (word, one) => {
        expect(meet(word, slipped(word, one))).toBe(true);
      }),
    );
  });

  test('two slips in a word of ten letters and more', () => {
    fc.assert(
      fc.property(wordOf(10, 16), slip, slip, (word, one, two) => {
        const other = slipped(slipped(word, one), two);
        if (slipsBetween(word, other) <= 2) expect(meet(word, other)).toBe(true);
      }),
    );
  });
});

test('a long word has a bounded number of deletions', () => {
  expect(deletions('abcdefghijklmnopqrstuvwxyz'.repeat(50)).length).toBeLessThanOrEqual(29);
});

test('slips are those of Levenshtein, but for swapped neighbours, which are one', () => {
  expect(slipsBetween('orcale', 'oracle')).toBe(1);
  expect(slipsBetween('', 'abc')).toBe(3);
  fc.assert(
    fc.property(wordOf(0, 9), wordOf(0, 9), (a, b) => {
      expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
      expect(slipsBetween(a, b)).toBeLessThanOrEqual(distance(a, b));
      expect(slipsBetween(a, b) * 2).toBeGreaterThanOrEqual(distance(a, b));
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
] as const)('%s forgives %i', (word, slips) => {
  expect(slipsForgiven(word)).toBe(slips);
});
