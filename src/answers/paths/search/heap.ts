/** A queue that yields the smallest of its entries. */
export interface Heap<T> {
  push(entry: T): void;
  /** Takes out the smallest entry; undefined where there is none. */
  pop(): T | undefined;
}

/** An empty queue; a binary heap, so both calls cost the logarithm of its size. */
export function heap<T>(compare: (a: T, b: T) => number): Heap<T> {
  const entries: T[] = [];
  const before = (i: number, j: number): boolean => {
    const [a, b] = [entries[i], entries[j]];
    return a !== undefined && b !== undefined && compare(a, b) < 0;
  };
  const swap = (i: number, j: number): void => {
    const [a, b] = [entries[i], entries[j]];
    if (a === undefined || b === undefined) return;
    entries[i] = b;
    entries[j] = a;
  };
  return {
    push: (entry) => {
      entries.push(entry);
      for (let at = entries.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop: () => {
      swap(0, entries.length - 1);
      const least = entries.pop();
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const child = before(right, left) ? right : left;
        if (!before(child, at)) return least;
        swap(child, at);
        at = child;
      }
    },
  };
}
