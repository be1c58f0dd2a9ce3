import type { Paged } from '../loaders/paged.ts';
import type { Window } from '../shapes/window.ts';

/** The rows that a page shows, and whether there are others beyond its ends. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Where the next page begins, where that is not behind the last item: what was looked at and is not an item. */
  readonly endCursor?: string;
}

/** A page that is fetched, and a count that is counted, only when a selected field needs it. */
export interface Connection<T> {
  slice(): Slice<T> | Promise<Slice<T>>;
  total(): Promise<number>;
  cursor(item: T): string;
}

/**
 * Cuts off the row that was fetched to see whether more follow, and turns pages from the end the right way round. Where
 * nobody asks for that, there is no such row, and what is returned about further pages must not be used.
 */
export function sliceOf<T>(fetched: readonly T[], window: Window): Slice<T> {
  const more = window.exact !== true && fetched.length === window.limit;
  const shown = fetched.slice(0, window.exact === true ? window.limit : window.limit - 1);
  return {
    items: window.backward ? shown.reverse() : shown,
    hasNextPage: window.before !== null || (!window.backward && more),
    hasPreviousPage: window.after !== null || (window.backward && more),
  };
}

/** Goes on with a value, at once where it is there: a promise for each of a thousand fields would cost more than the fields. */
export function whenThere<T, R>(value: T | Promise<T>, then: (value: T) => R): R | Promise<R> {
  return value instanceof Promise ? value.then(then) : then(value);
}

/** What the links of one parent lead to, through the loaders that ask for all parents at once. */
export function connectionOf<T>(
  { page, items, total }: Paged<T, Window>,
  parent: string,
  cursor: (item: T) => string,
): Connection<T> {
  return {
    slice: async () => sliceOf(await items.load(parent), page),
    total: () => total.load(parent),
    cursor,
  };
}
