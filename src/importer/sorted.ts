/** Rows in the order of their keys: writers that lock in one order never wait for each other in a circle. */
export function sorted<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  return rows
    .map((row) => [key(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row);
}
