import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { type CursorOrder, decodeCursor, encodeCursor } from '../../../src/graphql/cursor.ts';

const order: CursorOrder = {
  signature: 'Investment,AMOUNT DESC',
  terms: [
    { column: 'cents', type: 'integer', descending: true, nullable: true },
    { column: 'share', type: 'float', descending: false, nullable: true },
    { column: 'id', type: 'string', descending: false, nullable: false },
  ],
};

const row = fc.record({
  cents: fc.option(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(asCell)),
  share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)),
  id: fc.string({ unit: 'binary' }),
});

function asCell(whole: bigint): number | bigint {
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
}

describe('a cursor', () => {
  test('comes back as the values of its row, integers of 64 bits too', () => {
    fc.assert(
      fc.property(row, (values) => {
        const read = decodeCursor(order, encodeCursor(order, values), 'after');
        expect(read).toEqual([values.cents, values.share === 0 ? 0 : values.share, values.id]);
      }),
    );
  });

  test('of another order is refused', () => {
    const cursor = encodeCursor(order, { cents: 1, share: null, id: 'a' });
    expect(() => decodeCursor({ ...order, signature: 'Investment' }, cursor, 'after')).toThrow(
      /not a cursor/,
    );
  });

  test('that is tampered with is a cursor of the same shape or BAD_CURSOR, and nothing else', () => {
    const cursor = encodeCursor(order, { cents: 9_007_199_254_740_993n, share: 0.5, id: 'investment/x' });
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), fc.string({ maxLength: 2, unit: 'binary' }), (at, put) => {
        const changed = cursor.slice(0, at) + put + cursor.slice(at + 1);
        try {
          expect(decodeCursor(order, changed, 'after')).toHaveLength(3);
        } catch (error) {
          expect(error).toBeInstanceOf(GraphQLError);
          expect(error).toHaveProperty('extensions.code', 'BAD_CURSOR');
        }
      }),
    );
  });

  test.each(['', 'x', 'null', Buffer.from('[]').toString('base64url'), '💥', '__proto__'])(
    '%j is refused',
    (text) => {
      expect(() => decodeCursor(order, text, 'before')).toThrow('before is not a cursor');
    },
  );
});
