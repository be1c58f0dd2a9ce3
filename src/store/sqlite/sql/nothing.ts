/**
 * A table of no rows, for where there is nothing to read: what stands around it still names every value that is bound.
 * @example nothing('arm', 'rid') // 'SELECT NULL AS arm, NULL AS rid WHERE false'
 */
export const nothing = (...columns: readonly string[]): string =>
  `SELECT ${columns.map((column) => `NULL AS ${column}`).join(', ')} WHERE false`;
