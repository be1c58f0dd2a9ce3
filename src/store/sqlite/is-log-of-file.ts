import { openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from './driver.mjs';
import { holdsItsClaims } from './examine-graph.ts';
import { readFileAlone, unlessUnreadable } from './file-alone.ts';
import { foundIn } from './found-in.mjs';
import { framesOfLog } from './frames-of-log.ts';
import { graphFile, isSameState, numberOf, readState, sizeOf } from './graph-file.ts';

/**
 * Whether the log beside a graph goes on from its file. SQLite adds any log to any file of that name, and makes of two graphs one
 * that says of itself what the log says: so where the file was written over while a log was left, as by a backup that was put
 * in its place. Each commit writes what the graph says of itself, so the first of the log follows what the file says.
 */
export function isLogOfFile(connection: Connection, folder: string): boolean {
  const log = join(folder, `${graphFile}-wal`);
  if ((sizeOf(folder, `${graphFile}-wal`) ?? 0) === 0) return true;
  const page = unlessUnreadable(() =>
    numberOf(connection, "SELECT rootpage FROM sqlite_schema WHERE name = 'meta'"),
  );
  // In this order: another process may commit, and copy the log to the file, between any two of them.
  const first = page === undefined ? undefined : firstNumber(log, page);
  const alone = readFileAlone(folder);
  const committed = unlessUnreadable(() => readState(connection));
  if (alone === 'no database') return false;
  // Where neither says what it holds, the graph is not made yet, or is refused for that.
  if (committed === undefined) return alone === 'unreadable';
  // Of a new graph all may be in the log; and a copy may have been interrupted, which the log makes good.
  if (alone === 'unreadable') return isWholeTogether(connection);
  if (alone.store !== committed.store || alone.number > committed.number) return false;
  // A backup is brought into write-ahead mode before it has a log of its own.
  if (!alone.recorded && !isInWriteAheadMode(join(folder, graphFile))) return false;
  if (alone.number === committed.number) return isSameState(alone, committed);
  return first === undefined || alone.number >= first - 1;
}

/** Whether the file with its log is a whole graph that holds its claims. To see so takes as long as to read all of it. */
function isWholeTogether(connection: Connection): boolean {
  connection.exec('BEGIN');
  try {
    const found = foundIn(connection, () => {});
    return found.faults.length === 0 && holdsItsClaims(found);
  } finally {
    connection.exec('COMMIT');
  }
}

/** The number of the first commit of a log, or of the one before; undefined where none is found. */
function firstNumber(log: string, page: number): number | undefined {
  for (const frame of framesOfLog(log)) {
    if (frame.page !== page) continue;
    // What a page held before may be left in it, and is less.
    const numbers = [
      ...frame
        .bytes()
        .toString('latin1')
        .matchAll(/\{"number":(\d+),/g),
    ];
    if (numbers.length > 0) return Math.max(...numbers.map(([, number]) => Number(number)));
  }
  return undefined;
}

/** What the head of a file says of how it is written. SQLite tells of an open file whether it has a log, whatever its head says. */
function isInWriteAheadMode(file: string): boolean {
  const head = Buffer.alloc(20);
  // Never closed: that would take away all locks that SQLite has on the file in this process.
  readSync(openSync(file, 'r'), head, 0, head.length, 0);
  return head[18] === 2 && head[19] === 2;
}
