import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gravestOfAmounts } from '../../../../src/answers/conflicts/gravest-amounts.ts';
import { amountOf, compareMoney } from '../../../../src/claims/conflict/compare-money.ts';
import { graver, type Verdict } from '../../../../src/claims/conflict/verdict.ts';

const text = fc
  .tuple(
    fc.oneof(fc.integer({ min: 80, max: 120 }), fc.constantFrom(1, 2, 8, 9, 10, 100, 1_000, 1_040, 1_049)),
    fc.constantFrom('', '00', '000000'),
    fc.constantFrom('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'),
  )
  .map(([digits, zeros, comparator]) => `${digits}${zeros} USD ${comparator}`);

test('amounts of one currency are as grave as the gravest pair of them', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const amounts = texts.map(amountOf);
      const pairs = amounts.flatMap((a, i) => amounts.slice(i + 1).map((b) => compareMoney(a, b)));
      expect(gravestOfAmounts(amounts)).toBe(pairs.reduce<Verdict>(graver, null));
    }),
    { numRuns: 2_000 },
  );
});

test('a hundred floors are found to be different at the first pair', () => {
  let compared = 0;
  const floors = Array.from({ length: 100 }, (_, i) => {
    const { value, ...amount } = amountOf(`${1_000_000 + i * 10_007} USD AT_LEAST`);
    // Whether one is the other one rounded takes their difference.
    const minus = value.minus.bind(value);
    value.minus = (other) => {
      compared += 1;
      return minus(other);
    };
    return { ...amount, value };
  });
  expect(gravestOfAmounts(floors)).toBe('BOUND');
  expect(compared).toBeLessThanOrEqual(2);
});
