import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortKey } from '../../../schema/values/sort-key.ts';

/** Letters on both sides of the places that UTF-16 keeps for others: all that its units sort differently. */
const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'z',
    '合',
    '\ud7ff',
    '\u{e000}',
    '﨑',
    'ￂ',
    '\uffff',
    '\u{10000}',
    '𠮷',
    '🏭',
    '\u{10ffff}',
  ),
  maxLength: 5,
});

const byCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

test('sorts by code points and by units of UTF-16 as the text does by code points', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const order = byCodePoints(a, b);
      expect(byCodePoints(sortKey(a), sortKey(b))).toBe(order);
      expect(byUnits(sortKey(a), sortKey(b))).toBe(order);
    }),
    { numRuns: 2_000 },
  );
});

test('is the text itself where every letter is one unit', () => {
  expect(sortKey('Oracle 오라클 宮﨑')).toBe('Oracle 오라클 宮﨑');
});
