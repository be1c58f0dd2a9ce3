import type { Query, SqlRead, SqlValue, SqlWrite } from './statement.ts';

/** The values of a text, in the order in which it first needed them. */
export interface Bindings {
  readonly values: SqlValue[];
  /** Binds a value and gives its place: `?1`. */
  readonly bind: (value: SqlValue) => string;
  /** Binds a list as one text, which is read as a table with the column `value`: `json_each(?1)`. */
  readonly each: (list: readonly unknown[]) => string;
  /** Binds the number after LIMIT: `(?2 + 0)`. */
  readonly upTo: (limit: number) => string;
}

/**
 * A place for the number after LIMIT. SQLite plans by the value of a bare one, and compiles the whole text again for every run;
 * a sum is evaluated at run time.
 */
export const unplanned = (place: string): string => `(${place} + 0)`;

export function bindings(): Bindings {
  const values: SqlValue[] = [];
  const bind = (value: SqlValue): string => `?${values.push(value)}`;
  return {
    values,
    bind,
    each: (list) => `json_each(${bind(JSON.stringify(list))})`,
    upTo: (limit) => unplanned(bind(limit)),
  };
}

/** A statement of one query. */
export const reading = (text: string, values: readonly SqlValue[], columns: Query['columns']): SqlRead => ({
  queries: [{ text, values, columns }],
});

/** A statement of one change, of many rows. */
export const writing = (text: string, rows: readonly (readonly SqlValue[])[]): SqlWrite => ({
  changes: [{ text, rows }],
});
