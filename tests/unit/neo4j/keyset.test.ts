import { describe, expect, test } from 'vitest';
import type { OrderTerm } from '../../../src/shapes/window.ts';
import { keyset } from '../../../src/store/neo4j/cypher/keyset.ts';

const id: OrderTerm = { column: 'id', descending: false, nullable: false };
const x = (descending: boolean): OrderTerm => ({ column: 'x', descending, nullable: true });

describe('a page is cut by the values of its ends', () => {
  const window = { order: [x(true), id], after: [5, 'b'], before: null, backward: false, limit: 3 };
  const held = (column: string) => `n.${column}`;

  test('behind a value', () => {
    expect(keyset(window, held)).toEqual({
      condition: '((n.x < $after0 OR n.x IS NULL) OR n.x = $after0 AND n.id > $after1)',
      orderBy: 'ORDER BY n.x IS NULL, n.x DESC, n.id',
      params: { limit: 3, after0: 5, after1: 'b' },
    });
  });

  test('behind a missing value, where only the id goes on', () => {
    expect(keyset({ ...window, after: [null, 'b'] }, held).condition).toBe('n.x IS NULL AND n.id > $after1');
  });

  test('behind a value that every row has, from which an index reads on', () => {
    const order = [{ ...x(true), nullable: false }, id];
    expect(keyset({ ...window, order }, held).condition).toBe(
      'n.x <= $after0 AND (n.x < $after0 OR n.id > $after1)',
    );
  });

  test('before a missing value, from the end', () => {
    expect(keyset({ ...window, after: null, before: [null, 'b'], backward: true }, held)).toEqual({
      condition: '(n.x IS NOT NULL OR n.x IS NULL AND n.id < $before1)',
      orderBy: 'ORDER BY n.x IS NULL DESC, n.x, n.id DESC',
      params: { limit: 3, before1: 'b' },
    });
  });
});
