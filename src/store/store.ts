import type { Statement } from '../cypher/statement.ts';

/**
 * One cell of an answer. Whole numbers come as `number` where they are safe (at most 2^53 - 1), else as `bigint`;
 * nodes and relationships are never returned whole, only their properties as maps.
 */
export type Cell =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly Cell[]
  | { readonly [name: string]: Cell };

/** One row of an answer, by column name. */
export type Row = { readonly [column: string]: Cell };

/** How long a call may take, and what may end it before. */
export interface CallOptions {
  /** Milliseconds since the epoch (as `Date.now()`); past it the call rejects with `StoreTimeout`. */
  readonly deadline: number;
  /** Ends the call with `StoreAborted`, for example when the client has gone. */
  readonly signal?: AbortSignal | undefined;
}

/** Statements of one transaction: all of them are kept, or none. */
export interface WriteTransaction {
  run(statement: Statement): Promise<readonly Row[]>;
}

/** What holds the graph. The two adapters behind it answer every statement alike; tests/store holds them to it. */
export interface Store {
  readonly kind: 'embedded' | 'neo4j';
  /** Runs one reading statement in one round trip. */
  read(statement: Statement, options: CallOptions): Promise<readonly Row[]>;
  /**
   * Runs `work` in one transaction. When `work` rejects, or the deadline passes before the commit, nothing of it is
   * kept. Writes of one process go one after another.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>, options: CallOptions): Promise<T>;
  /** Creates constraints and indexes, each outside of transactions; running it again changes nothing. */
  prepare(statements: readonly Statement[], options: CallOptions): Promise<void>;
  close(): Promise<void>;
}
