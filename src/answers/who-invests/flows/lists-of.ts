import type { Ends } from './flow-set.ts';

/**
 * A list of numbers for each of some nodes, all in one: that of the node at `i` is `items` from `starts[i]` up to
 * `starts[i + 1]`.
 */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/**
 * The places of the ends that each of `count` nodes leads to, in the order of the ends.
 * @param none stands alone in the list of a node that leads nowhere; without it that list is empty
 * @example listsOf({ ids: ['country/jp', 'country/us'], places: [[0], [0, 2]] }, 3, 2)
 * // { starts: [0, 2, 3, 4], items: [0, 1, 2, 1] }
 */
export function listsOf({ places }: Ends, count: number, none?: number): Lists {
  const starts = new Int32Array(count + 1);
  for (const from of places) for (const place of from) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  if (none !== undefined) for (let i = 1; i <= count; i++) if (starts[i] === 0) starts[i] = 1;
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const items = new Int32Array(starts[count] ?? 0).fill(none ?? 0);
  const next = starts.slice(0, count);
  let end = 0;
  for (const from of places) {
    for (const place of from) {
      const at = next[place] ?? 0;
      items[at] = end;
      next[place] = at + 1;
    }
    end += 1;
  }
  return { starts, items };
}

/** The same number for each node, and nothing else. */
export const oneEach = (numbers: Int32Array): Lists => ({
  starts: Int32Array.from({ length: numbers.length + 1 }, (_, i) => i),
  items: numbers,
});

export const listAt = ({ starts, items }: Lists, i: number): Int32Array =>
  items.subarray(starts[i], starts[i + 1]);
