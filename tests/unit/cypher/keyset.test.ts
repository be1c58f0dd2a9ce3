import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyset, type OrderTerm, type Position } from '../../../src/cypher/keyset.ts';
import { listOfKind } from '../../../src/cypher/list-of-kind.ts';
import { everything } from '../../../src/cypher/predicate.ts';
import { listOf } from '../../../src/loaders/cell.ts';
import { fetchedNode } from '../../../src/loaders/fetched.ts';
import type { Row } from '../../../src/store/store.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';

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

describe('paging visits every row once, in order', () => {
  let memory: MemoryStore;
  beforeAll(async () => {
    memory = await memoryStore();
  });
  afterAll(() => memory.destroy());

  const cell = fc.option(fc.integer({ min: -2, max: 2 }), { nil: null, freq: 3 });
  const rows = fc.array(fc.record({ x: cell, y: cell }), { maxLength: 14 });
  let run = 0;

  test('whatever ties and gaps there are', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 5 }),
        async (cells, xDown, yDown, size) => {
          const kind = `K${run++}`;
          const stored = cells.map((c, i) => ({ ...c, id: `k/${String(i).padStart(2, '0')}` }));
          for (const { id: key, ...values } of stored)
            await memory.create(`CREATE (n:${kind} {id: $id}) SET n.x = $x, n.y = $y`, {
              id: key,
              ...values,
            });
          const order = [x(xDown), { ...x(yDown), column: 'y' }, id];
          const sorted = [...stored].sort(
            (a, b) => by(a.x, b.x, xDown) || by(a.y, b.y, yDown) || (a.id < b.id ? -1 : 1),
          );
          const ids = sorted.map((row) => row.id);
          expect(await pages(kind, order, size, false)).toEqual(ids);
          expect(await pages(kind, order, size, true)).toEqual([...ids].reverse());
        },
      ),
      { numRuns: 25 },
    );
  });

  async function pages(
    kind: string,
    order: OrderTerm[],
    limit: number,
    backward: boolean,
  ): Promise<unknown[]> {
    const fetch = { columns: ['id', ...order.map(({ column }) => column)], hops: [] };
    const seen: unknown[] = [];
    let at: Position | null = null;
    for (;;) {
      const page: Row[] = (
        await memory.store.read(
          listOfKind(
            kind,
            {
              where: everything,
              order,
              after: backward ? null : at,
              before: backward ? at : null,
              backward,
              limit,
            },
            fetch,
          ),
          { deadline: Date.now() + 10_000 },
        )
      ).map((row) => fetchedNode(listOf(row.cells), fetch));
      seen.push(...page.map((row) => row.id));
      const last = page.at(-1);
      if (last === undefined || page.length < limit) return seen;
      at = order.map(({ column }) => {
        const value = last[column] ?? null;
        return typeof value === 'string' || typeof value === 'number' ? value : null;
      });
    }
  }
});

/** Nulls last in both directions. */
function by(a: number | null, b: number | null, down: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return down ? b - a : a - b;
}
