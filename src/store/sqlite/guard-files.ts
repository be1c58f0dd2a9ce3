import { join } from 'node:path';
import { type Connection, resultCode } from './driver.mjs';
import { graphFile } from './graph-file.ts';
import { type GraphPlace, inodeOf, throwIfReplaced } from './same-file.mjs';
import { sqliteFault } from './sqlite-fault.ts';
import { type FileWatch, watchFile } from './watch-file.ts';

/** What must hold of the files of a graph that is open, since others can reach them as well. */
export interface FileGuard {
  /** What was read before is of the graph that was opened. */
  throwIfOther(): void;
  /** More than that: whoever opens the graph now, or writes it, finds the same files. */
  throwIfMoved(): void;
  /** Closes the connection, behind all others of this process. */
  close(): void;
}

/** The log, and the index of it by which processes find what is in there and wait for each other. */
const logNames = [`${graphFile}-wal`, `${graphFile}-shm`];

/**
 * Connections that stay open as long as the process. Whichever is closed last copies the log into the file, and removes it: where
 * the file holds another graph by now, neither would be left.
 */
const leftOpen = new Set<Connection>();

/**
 * Guards the files of a graph. The connection is one that never commits, and is closed by whoever closes the guard.
 * @throws {StoreUnavailable | StoreDamaged} by its functions, with what to do
 */
export function guardFiles(connection: Connection, place: GraphPlace, diskIsFull: () => boolean): FileGuard {
  const inWords = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw sqliteFault({ code: codeOf(error), text: String(error) }, 'a look at its files', diskIsFull);
    }
  };
  let watch: FileWatch;
  try {
    watch = inWords(() => watchFile(connection, place.folder, place.inode));
  } catch (error) {
    connection.close();
    throw error;
  }
  // Both are made when the graph is opened, and stay as long as a connection is.
  const logs = logNames.map((name) => join(place.folder, name)).map((path) => [path, inodeOf(path)] as const);
  const throwIfLogRemoved = () => {
    if (logs.some(([path, inode]) => inode !== undefined && inodeOf(path) !== inode))
      throw Object.assign(new Error('no log'), { code: 'LOG_REMOVED' });
  };
  const throwIfOther = () => inWords(watch.throwIfOverwritten);
  return {
    throwIfOther,
    throwIfMoved: () => {
      inWords(() => throwIfReplaced(place));
      throwIfOther();
      inWords(throwIfLogRemoved);
    },
    close: () => {
      try {
        throwIfOther();
      } catch {
        leftOpen.add(connection);
        return;
      }
      connection.close();
    },
  };
}

function codeOf(error: unknown): number | string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as Error & { code?: unknown };
  return resultCode(error) ?? (typeof code === 'number' || typeof code === 'string' ? code : undefined);
}
