import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fetchedNode } from '../../src/loaders/fetched.ts';
import { listOfKind } from '../../src/shapes/nodes.ts';
import { everything } from '../../src/shapes/predicate.ts';
import type { OrderTerm, Position } from '../../src/shapes/window.ts';
import { listOf } from '../../src/store/cell.ts';
import type { Store } from '../../src/store/store.ts';
import { fill } from '../support/fill.ts';
import { emptyForEach } from '../support/imports.ts';
import { soon, storesUnderTest } from '../support/stores.ts';

/** Two columns that an investment need not have: the index of the first serves pages. */
const [x, y] = ['amountUsdCents', 'announcedEarliest'] as const;
const term = (column: string, descending: boolean): OrderTerm => ({ column, descending, nullable: true });
const id: OrderTerm = { column: 'id', descending: false, nullable: false };

const cell = fc.option(fc.integer({ min: -2, max: 2 }), { nil: null, freq: 3 });
const rows = fc.array(fc.record({ x: cell, y: cell }), { maxLength: 14 });

describe.each(storesUnderTest())('paging on $name visits every row once, in order', (under) => {
  const world = emptyForEach(under);

  test('whatever ties and gaps there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 5 }),
        async (cells, xDown, yDown, size) => {
          await world.anew();
          const stored = cells.map((c, i) => ({ ...c, id: `investment/${String(i).padStart(2, '0')}` }));
          await fill(world.store, {
            entities: stored.map((row) => ({
              id: row.id,
              [x]: row.x,
              [y]: row.y === null ? null : `2024-01-0${row.y + 3}`,
            })),
          });
          const order = [term(x, xDown), term(y, yDown), id];
          const sorted = [...stored].sort(
            (a, b) => by(a.x, b.x, xDown) || by(a.y, b.y, yDown) || (a.id < b.id ? -1 : 1),
          );
          const ids = sorted.map((row) => row.id);
          expect(await pages(world.store, order, size, false)).toEqual(ids);
          expect(await pages(world.store, order, size, true)).toEqual([...ids].reverse());
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** The ids of all pages, one behind the other. */
async function pages(
  store: Store,
  order: readonly OrderTerm[],
  limit: number,
  backward: boolean,
): Promise<readonly unknown[]> {
  const fetch = { columns: [x, y, 'id'], hops: [] };
  const seen: unknown[] = [];
  for (let at: Position | null = null; ; ) {
    const [after, before]: (Position | null)[] = backward ? [null, at] : [at, null];
    const window = {
      where: everything,
      order,
      after: after ?? null,
      before: before ?? null,
      backward,
      limit,
    };
    const found = await store.read(listOfKind('Investment', window, fetch), soon());
    const page = found.map((row) => fetchedNode(listOf(row.cells), fetch));
    seen.push(...page.map((row) => row.id));
    const last = page.at(-1);
    if (last === undefined || page.length < limit) return seen;
    at = order.map(({ column }) => {
      const value = last[column] ?? null;
      return typeof value === 'string' || typeof value === 'number' ? value : null;
    });
  }
}

/** Nulls last in both directions. */
function by(a: number | null, b: number | null, down: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return down ? b - a : a - b;
}
