import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestTypos, lettersIn } from '../../../../src/resolver/names/word.ts';
import { typosBetween } from '../../../../src/search/typos.ts';

const fewest = (a: string, b: string): number => fewestTypos(lettersIn(a), lettersIn(b));

test('letters that only one of two words has tell how many typos they differ by at least', () => {
  expect(fewest('oracle', 'orcale')).toBe(0);
  expect(fewest('oracle', 'oracles')).toBe(1);
  expect(fewest('oracle', 'nestle')).toBe(4);
});

test('never more than there are, in whatever letters', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abcdefgh') }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'аб株式アイ엘지𠮷𩸽z') }),
  );
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(fewest(a, b)).toBeLessThanOrEqual(typosBetween(a, b));
    }),
  );
});
