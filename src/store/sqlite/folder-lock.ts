import { join } from 'node:path';
import { StoreLocked } from '../errors.ts';
import { type Connection, connect, resultCode } from './driver.mjs';
import { primaryCode, sqlite } from './result-codes.mjs';

/**
 * An empty file that SQLite locks: shared by whoever has the graph open, and alone by whoever puts another in its place. Its lock is
 * not that of the graph's own file, which is moved away. A process that ends lets go of it, however it ends.
 */
const lockFile = 'graph.lock';

/** How long, blocking, an opening waits for a restore, and a restore for those who have the graph open. */
const [openingWaitMs, restoreWaitMs] = [5_000, 1_000];

export interface FolderLock {
  /** Lets go of it. */
  close(): void;
}

/**
 * Keeps the graph of a folder from being replaced, beside others who do so.
 * @throws {StoreLocked}
 */
export const holdFolder = (folder: string): FolderLock =>
  lock(folder, openingWaitMs, beingRestored, (connection) => {
    connection.exec('BEGIN');
    connection.prepare('SELECT count(*) FROM sqlite_schema').all([]);
  });

/**
 * Keeps everybody else from opening the graph of a folder.
 * @throws {StoreLocked} where somebody has it open
 */
export const takeFolder = (folder: string): FolderLock =>
  // Without a journal, which a process that was killed would leave for others to undo.
  lock(folder, restoreWaitMs, isOpen, ({ exec }) => exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE'));

function lock(
  folder: string,
  busyMs: number,
  refusal: (folder: string) => StoreLocked,
  take: (connection: Connection) => void,
): FolderLock {
  const connection = connect(join(folder, lockFile), { busyMs });
  try {
    take(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw primaryCode(resultCode(error)) === sqlite.busy ? refusal(folder) : error;
  }
}

const beingRestored = (folder: string) =>
  new StoreLocked(
    `A backup is being put in the place of the graph in ${folder}; waited ${openingWaitMs / 1_000} s: try again when it is done.`,
  );

/** What whoever would replace a graph is told where another program has it open. */
export const isOpen = (folder: string) =>
  new StoreLocked(
    `The graph in ${folder} is open in another program, such as a server or an import: stop that program, and restore again. Nothing was changed.`,
  );
