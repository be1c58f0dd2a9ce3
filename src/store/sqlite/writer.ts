import { setTimeout as pause } from 'node:timers/promises';
import type { Statement } from '../../shapes/index.ts';
import { type StoreError, StoreLocked } from '../errors.ts';
import { reasonOfCode } from '../reason-of.ts';
import type { Row } from '../store.ts';
import type { OpenTransaction } from '../transact.ts';
import { toRows } from './answer.ts';
import type { Results } from './readers.ts';
import type { GraphPlace } from './same-file.mjs';
import type { Change, Query, Sql } from './sql/statement.ts';
import { ended, sqliteFault, storeClosed } from './sqlite-fault.ts';
import { createThread } from './thread.ts';

/** Where the writer writes, and how durable its commits are. */
export interface WriterPlace extends GraphPlace {
  /** Whether a commit is on the disk before it is answered, and noted in the record beside the graph. */
  readonly durable: boolean;
}

/** A transaction that also accepts texts that no shape describes. */
export interface SqliteTransaction extends OpenTransaction {
  query(task: string, queries: readonly Query[]): Promise<Results>;
  change(task: string, changes: readonly Change[]): Promise<void>;
}

export interface Writer {
  /** Waits for the lock, and begins a transaction. One at a time. */
  begin(deadline: number, signal?: AbortSignal): Promise<SqliteTransaction>;
  /** Ends a running transaction, and keeps nothing of it. */
  close(): Promise<void>;
}

/** Waits between two looks at the lock: the writer that holds it may leave it for as long as it prepares its next batch. */
const [firstWaitMs, longestWaitMs] = [0.5, 4];

/** Makes the thread that writes. `write` writes a statement in SQL. */
export function createWriter(
  place: WriterPlace,
  {
    writeWaitMs,
    write,
    diskIsFull,
    warn,
  }: {
    readonly writeWaitMs: number;
    readonly write: (statement: Statement) => Sql;
    readonly diskIsFull: () => boolean;
    readonly warn: (message: string) => void;
  },
): Writer {
  const thread = createThread('writer-worker', place);
  let closed = false;
  let isBehind = false;
  /** Reported once, and again if it fails after it had succeeded: an import commits often. */
  const committed = (fault: unknown): void => {
    const wasBehind = isBehind;
    isBehind = typeof fault === 'string';
    if (typeof fault === 'string' && !wasBehind) warn(unrecorded(fault));
  };
  const ask = async (work: unknown, task: string, deadline: number): Promise<unknown> => {
    const answer = await thread.ask(work, { deadline, quantumMs: Number.POSITIVE_INFINITY });
    if ('ended' in answer) throw closed ? storeClosed() : ended();
    if ('fault' in answer) throw sqliteFault(answer.fault, task, diskIsFull);
    return answer.value;
  };
  const lock = async (deadline: number, signal: AbortSignal | undefined): Promise<void> => {
    const begun = Date.now();
    const patience = Math.min(begun + writeWaitMs, deadline);
    for (let wait = firstWaitMs; ; wait = Math.min(wait * 2, longestWaitMs)) {
      if (await ask({ do: 'begin' }, 'the start of a transaction', Number.POSITIVE_INFINITY)) return;
      // Random, so that waiting processes do not keep in step.
      const ms = wait * (0.5 + Math.random());
      if (signal?.aborted || Date.now() + ms >= patience) throw stillLocked(Date.now() - begun);
      await pause(ms);
    }
  };
  return {
    begin: async (deadline, signal) => {
      await lock(deadline, signal);
      return transactionOf(ask, thread.end, write, deadline, committed);
    },
    close: () => {
      closed = true;
      thread.end();
      return thread.close();
    },
  };
}

/**
 * A transaction that has begun. The thread is given each statement at once, so that it never waits for the next, and runs
 * them one after another. Those after one that failed fail as well: nothing that they do outlives the transaction.
 */
function transactionOf(
  ask: (work: unknown, task: string, deadline: number) => Promise<unknown>,
  endRunning: () => void,
  write: (statement: Statement) => Sql,
  deadline: number,
  committed: (fault: unknown) => void,
): SqliteTransaction {
  let failed: { readonly error: unknown } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const throwIfFailed = () => {
    if (failed !== undefined) throw failed.error;
  };
  const next = async (work: unknown, task: string): Promise<unknown> => {
    throwIfFailed();
    const answer = ask(work, task, deadline);
    last = answer.catch((error: unknown) => {
      failed ??= { error };
    });
    await last;
    throwIfFailed();
    return answer;
  };
  // What a writing thread answers a query with: see `writer-worker.mjs`.
  const query: SqliteTransaction['query'] = async (task, queries) =>
    (await next({ do: 'read', queries: queries.map(bare) }, task)) as Results;
  return {
    query,
    change: async (task, changes) => {
      await next({ do: 'change', changes }, task);
    },
    run: async (statement): Promise<readonly Row[]> => {
      const sql = write(statement);
      if ('queries' in sql) return toRows(sql, await query(statement.name, sql.queries));
      const areClaims = statement.name === 'createClaims';
      await next({ do: 'change', changes: sql.changes, areClaims }, statement.name);
      return [];
    },
    commit: async () => {
      // Whether all that was sent has succeeded is known when the last is answered.
      await last;
      committed(await next({ do: 'commit' }, 'a commit'));
    },
    rollback: async () => {
      // A rollback waits for no statement.
      endRunning();
      await ask({ do: 'rollback' }, 'a rollback', Number.POSITIVE_INFINITY).catch(() => {});
    },
  };
}

const bare = ({ text, values }: Query) => ({ text, values });

const unrecorded = (code: string): string =>
  `What was written is kept, but the record of the last commit (graph.commit) could not be written: ${reasonOfCode(code)}. Until a later commit writes it, the loss of this one would go unnoticed.`;

function stillLocked(ms: number): StoreError {
  const waited = ms < 950 ? `${ms} ms` : `${Math.round(ms / 1_000)} s`;
  return new StoreLocked(
    `The graph is being written by another process; waited ${waited}: try again when it is done.`,
  );
}
