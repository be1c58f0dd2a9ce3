import type { Cell, Row } from '../../store.ts';

/** What SQLite binds. */
export type SqlValue = string | number | bigint | null;

/** How a column of the driver (text, bigint, float or null) becomes a cell. */
export type ReadCell = (value: unknown) => Cell;

/** One reading SQL text with the values of its ?1, ?2, …; `columns` are those of its rows, in their order. */
export interface Query {
  readonly text: string;
  readonly values: readonly SqlValue[];
  readonly columns: readonly (readonly [name: string, read: ReadCell])[];
}

/** One writing SQL text, run once for each of `rows`, which hold its ?1, ?2, … */
export interface Change {
  readonly text: string;
  readonly rows: readonly (readonly SqlValue[])[];
}

/** What reads: all queries see one state of the graph, and their rows are one answer, as `arranged` leaves it. */
export interface SqlRead {
  readonly queries: readonly Query[];
  readonly arranged?: (rows: readonly Row[]) => readonly Row[];
}

/** What writes, in this order. */
export interface SqlWrite {
  readonly changes: readonly Change[];
}

export type Sql = SqlRead | SqlWrite;
