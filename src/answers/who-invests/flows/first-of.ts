/**
 * The first of some items in an order, at most `count`: sorting all of ten thousand to show ten would take longer than
 * summing them.
 * @example firstOf([3, 1, 2], 2, (a, b) => a - b) // [1, 2]
 */
export function firstOf<T>(items: Iterable<T>, count: number, compare: (a: T, b: T) => number): readonly T[] {
  const first: T[] = [];
  if (count <= 0) return first;
  for (const item of items) {
    const last = first.at(-1);
    if (first.length === count && last !== undefined && compare(item, last) >= 0) continue;
    if (first.length === count) first.pop();
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = first[middle];
      if (other !== undefined && compare(item, other) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, item);
  }
  return first;
}
