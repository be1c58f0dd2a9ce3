import { join } from 'node:path';
import { type Connection, connect, resultCode } from './driver.mjs';
import { applicationId, type GraphState, graphFile, numberOf, readState, sizeOf } from './graph-file.ts';
import { primaryCode, sqlite } from './result-codes.mjs';

/**
 * What the file of a graph holds without its log: a state that was once copied there from the log. It may be `unreadable` where
 * the log was copied in part, as while somebody reads what was before, or after a fault; its head never is, which is one page.
 */
export type FileAlone = GraphState | 'no database' | 'unreadable';

/** Reads the file of a graph as it is, in less than a millisecond. Nothing that others do is waited for. */
export function readFileAlone(folder: string): FileAlone {
  if ((sizeOf(folder, graphFile) ?? 0) === 0) return 'no database';
  try {
    // Not by `readFileSync`: to close a file takes away all locks that SQLite has on it in this process.
    const file = connect(join(folder, graphFile), { readOnly: true, alone: true });
    try {
      return isOfProgram(file) ? (readState(file) ?? 'unreadable') : 'no database';
    } finally {
      file.close();
    }
  } catch (error) {
    if (primaryCode(resultCode(error)) === sqlite.notADatabase) return 'no database';
    if (isUnreadable(error)) return 'unreadable';
    throw error;
  }
}

/** Of a new graph the head may be in the log alone, and be that of an empty database in the file. */
const isOfProgram = (file: Connection): boolean =>
  numberOf(file, 'PRAGMA application_id') === applicationId ||
  numberOf(file, 'SELECT count(*) FROM sqlite_schema') === 0;

/** What some work finds; undefined where what it reads is not a graph, or is damaged. */
export function unlessUnreadable<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

function isUnreadable(error: unknown): boolean {
  const kind = primaryCode(resultCode(error));
  // The plain error is what a table gives that is missing.
  return kind === sqlite.corrupt || kind === sqlite.notADatabase || kind === sqlite.error;
}
