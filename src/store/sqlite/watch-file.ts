import { type BigIntStats, statSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole } from './check-graph.ts';
import type { Connection } from './driver.mjs';
import { type FileAlone, readFileAlone, unlessUnreadable } from './file-alone.ts';
import { type GraphState, graphFile, isSameState, numberOf, readState } from './graph-file.ts';
import { sqlite } from './result-codes.mjs';

/** Sees whether the file of a graph that is open still holds that graph. */
export interface FileWatch {
  /** Throws what `sqliteFault` knows as `OVERWRITTEN` where it does not, and from then on. */
  throwIfOverwritten(): void;
}

/** The file as the system tells of it. Each write changes it. */
type Stamp = Pick<BigIntStats, 'size' | 'mtimeNs' | 'ctimeNs'>;

/** The file that was opened. */
interface Opened {
  readonly connection: Connection;
  readonly folder: string;
  readonly path: string;
  readonly inode: bigint | undefined;
}

/** What the file and its log held when they were looked at. */
interface Seen {
  /** Of before the look, so that what is written during it is looked at the next time. */
  readonly stamp: Stamp | undefined;
  readonly alone: FileAlone;
  /** The last commit; undefined where it cannot be read. */
  readonly committed: GraphState | undefined;
  /** Of before the look: another one once another connection has committed. */
  readonly version: number;
  /** Whether all of the log is in the file, and nothing was committed or moved meanwhile. */
  readonly isSettled: boolean;
}

/** How often a file must look like another one: a page that is being written may be read as two halves. */
const looks = 3;

/**
 * Watches the file that a connection has open which never commits. SQLite does not notice what others write into the file
 * past it, and answers from what it remembers of one graph and reads of the other. As long as nothing was written, to see so
 * takes one call of the system; by SQLite it is written only where commits are brought there from the log.
 */
export function watchFile(connection: Connection, folder: string, inode: bigint | undefined): FileWatch {
  const opened: Opened = { connection, folder, path: join(folder, graphFile), inode };
  let last = lookFirst(opened);
  let isLost = false;
  const isStillOfGraph = (): boolean => {
    const stamp = stampOf(opened);
    // Another file in its place leaves the one that is open as it is.
    if (stamp === undefined || (last.stamp !== undefined && isSameStamp(stamp, last.stamp))) return true;
    for (let left = looks; left > 0; left -= 1) {
      const seen = unlessUnreadable(() => {
        const now = look(opened);
        return isOfGraph(last, now) && isWhole(connection, folder) ? now : undefined;
      });
      if (seen === undefined) continue;
      last = seen.alone === 'unreadable' ? { ...seen, alone: last.alone } : seen;
      return true;
    }
    return false;
  };
  return {
    throwIfOverwritten: () => {
      isLost ||= !isStillOfGraph();
      if (isLost) throw Object.assign(new Error('overwritten'), { code: 'OVERWRITTEN' });
    },
  };
}

function lookFirst(opened: Opened): Seen {
  const seen = unlessUnreadable(() => look(opened));
  if (seen === undefined) throw Object.assign(new Error('no state'), { code: sqlite.corrupt });
  return seen;
}

function look(opened: Opened): Seen {
  const { connection, folder } = opened;
  const stamp = stampOf(opened);
  const before = logState(connection);
  const alone = readFileAlone(folder);
  const committed = readState(connection);
  const after = logState(connection);
  const isStill = before.version === after.version && before.copied === after.copied;
  const isSettled = isStill && before.frames === after.frames && after.copied === after.frames;
  return { stamp, alone, committed, version: before.version, isSettled };
}

/**
 * Whether a file is that of the graph as it was last seen. What it holds by itself is at least what it held then, and at most the
 * last commit; where all of the log is in it, it is the last commit.
 */
function isOfGraph(last: Seen, { alone, committed, version, isSettled }: Seen): boolean {
  if (alone === 'no database' || committed === undefined) return false;
  const before = last.committed?.number ?? 0;
  // Where nobody has committed, another number was read from a page that the connection did not remember.
  if (version === last.version ? committed.number !== before : committed.number < before) return false;
  const known = [last.alone, last.committed, committed].filter((one) => typeof one === 'object');
  const isKnown = (state: GraphState): boolean =>
    known.every(
      (one) => one.store === state.store && (one.number !== state.number || isSameState(one, state)),
    );
  if (!isKnown(committed)) return false;
  if (alone === 'unreadable') return !isSettled;
  const least = typeof last.alone === 'object' ? last.alone.number : 0;
  return (
    isKnown(alone) &&
    (isSettled ? alone.number === committed.number : isWithin(alone.number, least, committed.number))
  );
}

const isWithin = (number: number, least: number, most: number): boolean => number >= least && number <= most;

/** How many pages the log holds, and how many of them are in the file. */
function logState(connection: Connection) {
  const version = numberOf(connection, 'PRAGMA data_version');
  const [row] = connection.prepare('PRAGMA wal_checkpoint(NOOP)').all([]);
  return { version, frames: Number(row?.[1]), copied: Number(row?.[2]) };
}

const exact = { bigint: true, throwIfNoEntry: false } as const;

/** Undefined where another file stands there, or none. */
function stampOf({ path, inode }: Opened): Stamp | undefined {
  const found = statSync(path, exact);
  return found?.ino === inode ? found : undefined;
}

const isSameStamp = (a: Stamp, b: Stamp): boolean =>
  a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
