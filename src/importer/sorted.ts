/** Rows in the order of their keys: writers that lock in the same order never deadlock. */
export function sorted<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  return rows
    .map((row) => [key(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row);
}
