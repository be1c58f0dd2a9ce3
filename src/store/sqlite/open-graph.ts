import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { StoreDamaged, StoreError, StoreFull, StoreLocked, StoreUnavailable } from '../errors.ts';
import { checkFile, checkFolder, checkState } from './check-graph.ts';
import { readCommitRecord, removeDrafts, writeCommitRecord } from './commit-record.mjs';
import { type Connection, connect, resultCode } from './driver.mjs';
import { type GraphState, graphFile, makeGraph, numberOf, sizeOf } from './graph-file.ts';
import { type Migration, migrate, versionAfter } from './migrations.ts';
import { noGraph } from './no-graph.ts';
import { probeDriver } from './probe.ts';
import { primaryCode, sqlite } from './result-codes.mjs';
import type { Change } from './sql/statement.ts';
import { noLocks } from './sqlite-fault.ts';

/** How long the opening waits, blocking, where another process makes, recovers or migrates the graph. */
const busyMs = 5_000;

/** What a graph is opened with. */
export interface GraphOptions {
  readonly migrations: readonly Migration[];
  /** Whether it must survive a crash of the machine. */
  readonly durable: boolean;
  /** Whether a folder that holds no graph gets an empty one. */
  readonly make: boolean;
  /** What makes the tables of a new graph. */
  readonly tables: () => readonly Change[];
}

/**
 * Opens the graph of a folder, or makes one where it may, and refuses it where it has lost anything that it once held. The
 * connection stays open beside those of the threads: SQLite removes the log with the last one.
 * @throws {StoreDamaged | StoreNewer | StoreOutdated | StoreFull | StoreLocked | StoreUnavailable} with what to do
 */
export function openGraph(
  folder: string,
  { migrations: steps, durable, make, tables }: GraphOptions,
): Connection {
  probeDriver();
  let connection: Connection | undefined;
  try {
    if (make) mkdirSync(folder, { recursive: true });
    const record = readCommitRecord(folder);
    // A file without a table is one whose maker was killed.
    const isBegun = (graph: Connection) =>
      record.state === 'written' || numberOf(graph, 'SELECT count(*) FROM sqlite_schema') > 0;
    const check = (graph: Connection): GraphState | undefined => {
      checkFile(graph, folder, versionAfter(steps));
      return durable ? checkState(graph, folder, record) : undefined;
    };
    const there = checkFolder(folder, record) === 'graph';
    const checked = there
      ? onReading(folder, (graph) => (isBegun(graph) ? { state: check(graph) } : undefined))
      : undefined;
    if (checked === undefined && !make) throw noGraph(folder);
    connection = connectTo(folder);
    // A backup that was restored comes without write-ahead mode, in which no reader holds up a commit.
    connection.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${durable ? 'FULL' : 'OFF'}`);
    if (checked === undefined) makeGraph(connection, versionAfter(steps), tables());
    const held = checked === undefined ? check(connection) : checked.state;
    if (held !== undefined) {
      removeDrafts(folder);
      const { recorded: _, ...state } = held;
      // Before the first commit too: a process killed right after it leaves a record that is one behind, rather than none.
      if (record.record === undefined) writeCommitRecord(folder, state);
    }
    migrate(connection, steps);
    return connection;
  } catch (error) {
    connection?.close();
    throw openingFault(error, folder);
  }
}

function connectTo(folder: string, { readOnly = false } = {}): Connection {
  const connection = connect(join(folder, graphFile), { readOnly, busyMs });
  connection.exec('PRAGMA cell_size_check = 1');
  return connection;
}

/**
 * Looks at a graph on a connection that cannot write. The last connection that can write copies what it could read of the
 * log into the graph when it is closed, and removes the log: where a frame is damaged, along with everything committed after it.
 */
function onReading<T>(folder: string, look: (graph: Connection) => T): T {
  takeBack(folder);
  const reading = connectTo(folder, { readOnly: true });
  try {
    return look(reading);
  } finally {
    reading.close();
  }
}

/**
 * Undoes what a killed process has half changed in a graph that is not in write-ahead mode, as a restored backup is until
 * it is first opened. No connection reads such a graph before one that can write has done this; there is no log to lose.
 */
function takeBack(folder: string): void {
  const isThere = (name: string) => (sizeOf(folder, name) ?? 0) > 0;
  if (!isThere(`${graphFile}-journal`) || isThere(`${graphFile}-wal`)) return;
  const connection = connectTo(folder);
  try {
    numberOf(connection, 'SELECT count(*) FROM sqlite_schema');
  } finally {
    connection.close();
  }
}

/** Says why a folder cannot be opened. */
function openingFault(error: unknown, folder: string): StoreError {
  if (error instanceof StoreError) return error;
  const [kind, cause] = [primaryCode(resultCode(error)), { cause: error }];
  if (kind === sqlite.notADatabase) {
    return new StoreDamaged(
      `The file ${graphFile} in ${folder} is not a graph of this program, or its head is damaged: restore a backup, or name another folder.`,
      cause,
    );
  }
  // The plain error is what a damaged schema gives, or a table that is missing.
  if (kind === sqlite.corrupt || kind === sqlite.error) {
    return new StoreDamaged(`The graph in ${folder} is damaged: restore a backup of it.`, cause);
  }
  if (kind === sqlite.busy) {
    return new StoreLocked(
      `The graph in ${folder} is held by another process; waited ${busyMs / 1_000} s: try again when it is done.`,
      cause,
    );
  }
  if (kind === sqlite.protocol) return new StoreUnavailable(noLocks, cause);
  if (kind === sqlite.full || hasNoSpace(folder)) {
    return new StoreFull(`The disk of the folder ${folder} is full: free some space.`, cause);
  }
  return new StoreUnavailable(
    `The folder ${folder} cannot be opened as a store: check that it can be written and that the disk has space.`,
    cause,
  );
}

/** Whether the disk of a folder has room for less than a page or two. */
export function hasNoSpace(folder: string): boolean {
  try {
    const { blocks, bavail, bsize } = statfsSync(folder);
    // What is not a disk, as /proc, has no room at all.
    return blocks > 0 && bavail * bsize < 64 * 1024;
  } catch {
    return false;
  }
}
