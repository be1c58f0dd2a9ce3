import fc from 'fast-check';
import { expect, test } from 'vitest';
import { split } from '../../../src/flows/split.ts';

test('shares sum to the amount, and differ by one unit at most', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.integer({ min: 1, max: 50 }),
      (amount, n) => {
        const shares = split(amount, n);
        expect(shares).toHaveLength(n);
        expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(amount);
        const sorted = [...shares].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect((sorted.at(-1) ?? 0n) - (sorted[0] ?? 0n)).toBeLessThanOrEqual(1n);
      },
    ),
  );
});

test('what is left over goes to the first ones', () => {
  expect(split(100n, 3)).toEqual([34n, 33n, 33n]);
  expect(split(-100n, 3)).toEqual([-34n, -33n, -33n]);
  expect(split(2n, 4)).toEqual([1n, 1n, 0n, 0n]);
});
