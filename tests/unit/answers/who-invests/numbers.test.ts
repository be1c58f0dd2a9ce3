import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactSums } from '../../../../src/answers/who-invests/flows/exact-sums.ts';
import { firstOf } from '../../../../src/answers/who-invests/flows/first-of.ts';
import { type Five, groupNumbers } from '../../../../src/answers/who-invests/flows/group-numbers.ts';

test('sums are exact, whether of numbers or of bigints, and floats tell them apart in order', () => {
  const amount = fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 2 }), amount)), (all) => {
      const sums = exactSums();
      const right = [0n, 0n, 0n];
      for (const [group, adds] of all) {
        sums.add(group, adds);
        right[group] = (right[group] ?? 0n) + BigInt(adds);
      }
      expect([0, 1, 2].map(sums.of)).toEqual(right);
      for (const a of [0, 1, 2])
        for (const b of [0, 1, 2])
          if (sums.of(a) > sums.of(b)) expect(sums.near(a)).toBeGreaterThanOrEqual(sums.near(b));
    }),
  );
});

test('groups have the same numbers, however many there may be', () => {
  const value = fc.nat({ max: 3 });
  const values = fc.array(fc.tuple(value, value, value, value, value));
  const numbered = (all: readonly Five[], sizes: Five, most?: number) => {
    const groups = groupNumbers(sizes, most);
    const numbers = all.map((one) => groups.of(...one));
    return { numbers, values: numbers.map((group) => groups.values(group)), size: groups.size() };
  };
  fc.assert(
    fc.property(values, (all) => {
      const inTable = numbered(all, [4, 4, 4, 4, 4]);
      expect(inTable.values).toEqual(all);
      expect(inTable.size).toBe(new Set(all.map(String)).size);
      expect(numbered(all, [4, 4, 4, 4, 1_000_000])).toEqual({ ...inTable });
      expect(numbered(all, [1_000, 1_000, 1_000, 1_000, 4])).toEqual({ ...inTable });
      expect(numbered(all, [4, 4, 4, 4, 4], 3)).toEqual({ ...inTable });
    }),
  );
});

test('the first of a list are those that sorting puts there', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), fc.nat({ max: 12 }), (all, count) => {
      const items = all.map((rank, i) => ({ rank, i }));
      const order = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank;
      expect(firstOf(items, count, order)).toEqual([...items].sort(order).slice(0, count));
    }),
  );
});
