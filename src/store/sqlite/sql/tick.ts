/**
 * Conditions that always hold and call `tick()` now and then: nothing else ends a statement whose time is up. Each loop that
 * may be long has one, which SQLite evaluates at each row. Asking at every row would take longer than reading it.
 */

/**
 * For a scan of a table of nodes: at each 64th of the row ids of a kind, whose lowest byte is the number of the kind.
 * @example scanned('n') // '(n.rid & 16128 OR tick())'
 */
export const scanned = (node: string): string => `(${node}.rid & 16128 OR tick())`;

/** For the outermost loop of any query: at one of 64 rows. */
export const looped = '(random() & 63 OR tick())';

/**
 * The same for an inner loop: SQLite asks a condition in the outermost loop that has what it names, and so this one names a
 * column.
 * @example loopedAt('l.a') // '(random() & 63 OR tick() OR l.a)'
 */
export const loopedAt = (held: string): string => `(random() & 63 OR tick() OR ${held})`;
