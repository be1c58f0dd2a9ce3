import { type Connection, sliceOf } from './connection.ts';
import { type CursorOrder, encodeCursor } from './cursor.ts';
import { requestFault } from './errors.ts';
import type { windowOf } from './page-arguments.ts';

/**
 * The pages of a list that is held whole, forward from its beginning.
 * @param placeOf what tells an entry from the others, which is all that a cursor of it holds, in the column `place`
 * @throws a fault of the request where the cursor is of no entry
 */
export function heldList<T>(
  all: readonly T[],
  placeOf: (entry: T) => string,
  window: ReturnType<typeof windowOf>,
  order: CursorOrder,
): Connection<T> {
  const after = window.after === null ? -1 : all.findIndex((one) => placeOf(one) === window.after?.[0]);
  if (window.after !== null && after < 0)
    throw requestFault('BAD_CURSOR', 'after is not a cursor of this list in this order.');
  return {
    slice: () => sliceOf(all.slice(after + 1, after + 1 + window.limit), window),
    total: async () => all.length,
    cursor: (entry) => encodeCursor(order, { place: placeOf(entry) }),
  };
}
