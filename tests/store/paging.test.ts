import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fetchedNode } from '../../src/loaders/fetched.ts';
import { listOfKind } from '../../src/shapes/nodes.ts';
import type { Page } from '../../src/shapes/page.ts';
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
          const { order, sorted } = await stored(cells, xDown, yDown);
          const ids = sorted.map((row) => row.id);
          expect(await pages(world.store, order, size, false)).toEqual(ids);
          expect(await pages(world.store, order, size, true)).toEqual([...ids].reverse());
        },
      ),
      { numRuns: 25 },
    );
  });

  test('and of what lies between two rows, whichever comes first', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        async (cells, xDown, yDown, backward) => {
          const { order, sorted } = await stored(cells, xDown, yDown);
          const between = { order, backward, limit: 100 };
          for (const [i, one] of sorted.entries())
            for (const [j, other] of sorted.entries()) {
              const [after, before] = [positionOf(one), positionOf(other)];
              const ids = sorted.slice(i + 1, Math.max(i + 1, j)).map((row) => row.id);
              const found = await page(world.store, { ...between, after, before });
              expect(found.map((row) => row.id)).toEqual(backward ? ids.reverse() : ids);
            }
        },
      ),
      { numRuns: 5 },
    );
  });

  /** Fills an empty store, and tells in which order its rows are. */
  async function stored(cells: readonly Cells[], xDown: boolean, yDown: boolean) {
    await world.anew();
    const all = cells.map((c, i) => ({
      id: `investment/${String(i).padStart(2, '0')}`,
      x: c.x,
      y: c.y === null ? null : `2024-01-0${c.y + 3}`,
    }));
    await fill(world.store, { entities: all.map((row) => ({ id: row.id, [x]: row.x, [y]: row.y })) });
    const order = [term(x, xDown), term(y, yDown), id];
    const sorted = all.sort((a, b) => by(a.x, b.x, xDown) || by(a.y, b.y, yDown) || (a.id < b.id ? -1 : 1));
    return { order, sorted };
  }
});

interface Cells {
  readonly x: number | null;
  readonly y: number | null;
}

const positionOf = (row: {
  readonly x: number | null;
  readonly y: string | null;
  readonly id: string;
}): Position => [row.x, row.y, row.id];

/** The ids of all pages, one behind the other. */
async function pages(
  store: Store,
  order: readonly OrderTerm[],
  limit: number,
  backward: boolean,
): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  for (let at: Position | null = null; ; ) {
    const [after, before]: (Position | null)[] = backward ? [null, at] : [at, null];
    const found = await page(store, { order, after: after ?? null, before: before ?? null, backward, limit });
    seen.push(...found.map((row) => row.id));
    const last = found.at(-1);
    if (last === undefined || found.length < limit) return seen;
    at = order.map(({ column }) => {
      const value = last[column] ?? null;
      return typeof value === 'string' || typeof value === 'number' ? value : null;
    });
  }
}

async function page(store: Store, window: Omit<Page, 'where'>) {
  const fetch = { columns: [x, y, 'id'], hops: [] };
  const found = await store.read(listOfKind('Investment', { ...window, where: everything }, fetch), soon());
  return found.map((row) => fetchedNode(listOf(row.cells), fetch));
}

/** Nulls last in both directions. */
function by<T extends number | string>(a: T | null, b: T | null, down: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a === b ? 0 : a < b !== down ? -1 : 1;
}
