import type { SqlValue } from './sql/statement.ts';

/** A statement that was compiled. Integers come as BigInt. */
export interface Prepared {
  all(values: readonly SqlValue[]): unknown[][];
  /** One row after another, for what does not fit into memory. */
  each(values: readonly SqlValue[]): Iterable<unknown[]>;
  /** Gives the number of rows that were changed. */
  run(values: readonly SqlValue[]): number;
  close(): void;
}

/** A connection to a file; it blocks its thread while it works. */
export interface Connection {
  prepare(text: string): Prepared;
  exec(text: string): void;
  /** A function for SQL texts, called anew at each row. */
  define(name: string, call: () => number): void;
  inTransaction(): boolean;
  /** Gives the tables of another file, which exists, after those of this one; `name` is written into the text as it is. */
  attach(name: string, file: string, options?: { readonly readOnly?: boolean }): void;
  /** Copies everything, as this connection sees it, to a new file. It is done in a thread of the driver's, and cannot be ended. */
  copyTo(file: string): Promise<void>;
  close(): void;
}

export interface ConnectOptions {
  readonly readOnly?: boolean;
  /** How long a statement waits, blocking, where another connection holds a lock. */
  readonly busyMs?: number;
  /** Whether a file that is missing is an error; otherwise it is made. */
  readonly mustExist?: boolean;
  /** Whether the file is read without its log and without a lock, as it is at that moment; only with `readOnly`. */
  readonly alone?: boolean;
}

export function connect(file: string, options?: ConnectOptions): Connection;
export function resultCode(error: unknown): number | undefined;
