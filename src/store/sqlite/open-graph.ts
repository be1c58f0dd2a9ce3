import { mkdirSync, statfsSync } from 'node:fs';
import { StoreDamaged, StoreError, StoreFull, StoreLocked, StoreUnavailable } from '../errors.ts';
import { checkFolder } from './check-graph.ts';
import { readCommitRecord, removeDrafts, writeCommitRecord } from './commit-record.mjs';
import { type Connection, resultCode } from './driver.mjs';
import { type FolderLock, holdFolder } from './folder-lock.ts';
import { graphFile, makeGraph, recordOf } from './graph-file.ts';
import { busyMs, checkGraph, connectTo, lookAtGraph } from './look-at-graph.ts';
import { type Migration, migrate, versionAfter } from './migrations.ts';
import { noGraph } from './no-graph.ts';
import { probeDriver } from './probe.ts';
import { removeArriving } from './restore/arriving.ts';
import { restoreIt } from './restore-it.ts';
import { primaryCode, sqlite } from './result-codes.mjs';
import type { Change } from './sql/statement.ts';
import { noLocks } from './sqlite-fault.ts';

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
  const version = versionAfter(steps);
  let connection: Connection | undefined;
  let hold: FolderLock | undefined;
  const close = () => {
    connection?.close();
    hold?.close();
  };
  try {
    if (make) mkdirSync(folder, { recursive: true });
    // Before its lock is made there.
    else if (checkFolder(folder, readCommitRecord(folder)) === 'none') throw noGraph(folder);
    if (durable) hold = holdFolder(folder);
    const { record, graph } = lookAtGraph(folder, version, durable);
    if (graph === undefined && !make) throw noGraph(folder);
    connection = connectTo(folder);
    // A backup that was put there by hand comes without write-ahead mode, in which no reader holds up a commit.
    connection.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${durable ? 'FULL' : 'OFF'}`);
    if (graph === undefined) makeGraph(connection, version, tables());
    const held =
      graph === undefined ? checkGraph(connection, folder, { record, version, durable }) : graph.state;
    if (held !== undefined) {
      removeDrafts(folder);
      removeArriving(folder);
      // Before the first commit too: a process killed right after it leaves a record that is one behind, rather than none.
      if (record.record === undefined) writeCommitRecord(folder, recordOf(held));
    }
    migrate(connection, steps);
    return { ...connection, close };
  } catch (error) {
    close();
    throw openingFault(error, folder);
  }
}

/**
 * Refuses what `openGraph` refuses, for what only reads, and keeps the graph from being replaced until what it gives is closed.
 * @throws {StoreDamaged | StoreNewer | StoreOutdated | StoreLocked | StoreUnavailable} with what to do
 */
export function holdGraph(folder: string, steps: readonly Migration[]): FolderLock {
  const look = () => lookAtGraph(folder, versionAfter(steps), true);
  let hold: FolderLock | undefined;
  try {
    // Twice, as nothing is made in a folder that holds no graph.
    if (look().graph === undefined) throw noGraph(folder);
    hold = holdFolder(folder);
    look();
    return hold;
  } catch (error) {
    hold?.close();
    throw openingFault(error, folder);
  }
}

/** Says why a folder cannot be opened. */
export function openingFault(error: unknown, folder: string): StoreError {
  if (error instanceof StoreError) return error;
  const [kind, cause] = [primaryCode(resultCode(error)), { cause: error }];
  if (kind === sqlite.notADatabase) {
    return new StoreDamaged(
      `The file ${graphFile} in ${folder} is not a graph of this program, or its head is damaged: ${restoreIt}, or name another folder.`,
      cause,
    );
  }
  // The plain error is what a damaged schema gives, or a table that is missing.
  if (kind === sqlite.corrupt || kind === sqlite.error) {
    return new StoreDamaged(`The graph in ${folder} is damaged: ${restoreIt}.`, cause);
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
