import type { Scalar } from '../ontology/value-kind.ts';

/** A column that rows are ordered by. Rows without a value come last, whichever the direction. */
export interface OrderTerm {
  readonly column: string;
  readonly descending: boolean;
  readonly nullable: boolean;
  /** Whether it is a column of the link that led to the row, and not of the row. */
  readonly ofLink?: true;
}

/** The values of the order's columns at one row. */
export type Position = readonly Scalar[];

/**
 * A stretch of ordered rows: at most `limit` after `after` and before `before`, counted from the end if `backward`. The
 * last term of an order must be unique. Paging goes by the values of the last row and not by a count of rows, so that page
 * 1,000 costs what page 1 does and a row that is inserted meanwhile is neither skipped nor repeated.
 */
export interface Window {
  readonly order: readonly OrderTerm[];
  readonly after: Position | null;
  readonly before: Position | null;
  readonly backward: boolean;
  readonly limit: number;
  /** Whether `limit` is what is shown; otherwise one row of it only tells whether more follow. */
  readonly exact?: true;
}
