import fc from 'fast-check';
import { expect, test } from 'vitest';
import { split } from '../../../../src/answers/who-invests/flows/split.ts';
import { split as plainSplit } from '../../../support/flow-oracle/split.ts';

const shares = (amount: number | bigint, count: number) => {
  const { first, each, over } = split(amount, count);
  return Array.from({ length: count }, (_, i) => (i < over ? first : each));
};

test('shares sum to the amount, and differ by one unit at most', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.integer({ min: 1, max: 50 }),
      (amount, n) => {
        const all = shares(amount, n).map(BigInt);
        expect(all.reduce((sum, share) => sum + share, 0n)).toBe(amount);
        const sorted = [...all].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect((sorted.at(-1) ?? 0n) - (sorted[0] ?? 0n)).toBeLessThanOrEqual(1n);
      },
    ),
  );
});

test('shares of a number are those of a bigint, as far as numbers are safe', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1_000 }), (amount, n) => {
      expect(shares(amount, n).map(BigInt)).toEqual(plainSplit(BigInt(amount), n));
    }),
  );
});

test('what is left over goes to the first ones', () => {
  expect(shares(100, 3)).toEqual([34, 33, 33]);
  expect(shares(-100n, 3)).toEqual([-34n, -33n, -33n]);
  expect(shares(2, 4)).toEqual([1, 1, 0, 0]);
});
