import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareReasons, type RankedReason } from '../../../../src/answers/why/reason-order.ts';

const reason = (id: string, basis: string, independentOrigins: number, documents: number): RankedReason => ({
  id,
  basis,
  corroboration: { documents, independentOrigins, officialOrigins: 0 },
});

test('what is stated comes first, then more origins, more documents, and the id', () => {
  const ordered = [
    reason('z', 'STATED', 1, 1),
    reason('y', 'REPORTED', 3, 3),
    reason('x', 'REPORTED', 2, 9),
    reason('a', 'REPORTED', 2, 4),
    reason('b', 'REPORTED', 2, 4),
    reason('c', 'ESTIMATED', 9, 9),
    reason('d', 'INFERRED', 9, 9),
    reason('e', 'unheard of', 9, 9),
  ];
  expect(ordered.toReversed().sort(compareReasons)).toEqual(ordered);
});

test('the order is total', () => {
  const any = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('STATED', 'INFERRED'), fc.nat(2), fc.nat(2))
    .map(([id, basis, origins, documents]) => reason(id, basis, origins, documents));
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(Math.sign(compareReasons(a, b)) + Math.sign(compareReasons(b, a))).toBe(0);
      if (compareReasons(a, b) <= 0 && compareReasons(b, c) <= 0)
        expect(compareReasons(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
