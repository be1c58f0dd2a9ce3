import type { Pace } from '../pace/pace.ts';
import type { Statement } from '../shapes/index.ts';

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
  /** What all calls of one request share: where calls have to wait, requests take turns, rather than their many calls. */
  readonly turn?: object | undefined;
  /** How rows of an answer are made in this thread, where there may be many. */
  readonly pace?: Pace | undefined;
}

/** Statements of one transaction: all of them are kept, or none. */
export interface WriteTransaction {
  run(statement: Statement): Promise<readonly Row[]>;
}

/** What holds the graph. The adapters behind it answer every statement alike; tests/store holds them to it. */
export interface Store {
  readonly kind: 'sqlite' | 'neo4j';
  /** Runs one reading statement in one round trip. */
  read(statement: Statement, options: CallOptions): Promise<readonly Row[]>;
  /**
   * Runs `work` in one transaction. When `work` rejects, or the deadline passes before the commit, nothing of it is
   * kept. Writes of one process go one after another.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>, options: CallOptions): Promise<T>;
  /**
   * Makes what the ontology needs: tables or constraints, and indexes. Running it again changes nothing.
   * @throws {StoreOutdated} where the store was filled in a form that this program does not read
   */
  prepare(options: CallOptions): Promise<void>;
  /** Whether the store answers at all. */
  ping(options: CallOptions): Promise<void>;
  /** Names the state of the claims: it changes with every commit of claims, and holds only letters, digits and hyphens. */
  state(options: CallOptions): Promise<string>;
  /**
   * Runs `work` on the graph as it is at one moment, for what reads it page by page. What is committed meanwhile is not seen;
   * where a store cannot keep a state, a commit ends it instead.
   * @throws {StoreUnavailable} where the graph changed under it
   */
  snapshot<T>(work: (store: Store) => Promise<T>, options: CallOptions): Promise<T>;
  /** The folder on this machine that holds the graph, or null where a server does. */
  readonly folder: string | null;
  /** What the store finds wrong with what it keeps the graph in: nothing, where it is sound. It reads all of it. */
  examine(options: CallOptions): Promise<readonly { readonly place: string; readonly message: string }[]>;
  /** A statement as sent to this store, without its values: for plans and logs. */
  written(statement: Statement): string;
  close(): Promise<void>;
}
