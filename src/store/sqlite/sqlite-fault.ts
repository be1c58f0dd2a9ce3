import {
  StatementRefused,
  StoreDamaged,
  type StoreError,
  StoreFull,
  StoreTimeout,
  StoreUnavailable,
} from '../errors.ts';
import { restoreIt } from './restore-it.ts';
import { primaryCode, sqlite } from './result-codes.mjs';

/** What the driver threw, as it comes from a thread: SQLite's extended result code, or a Node error code. */
export interface SqlFault {
  readonly code: number | string | undefined;
  readonly text: string;
}

/** The extended code of `readOnly` where another file stands in the place of the one that is open. */
const moved = 1032;

/**
 * Translates what SQLite threw into an error of the port. `task` is a statement's name or whatever else was tried, and `reading`
 * whether its connection only reads: there a write is the statement's fault.
 */
export function sqliteFault(
  { code, text }: SqlFault,
  task: string,
  diskIsFull: () => boolean,
  reading = false,
): StoreError {
  const cause = Object.assign(new Error(text), { code });
  if (code === 'REPLACED' || code === moved) return new StoreUnavailable(replaced, { cause });
  if (code === 'LOG_REMOVED') return new StoreUnavailable(logRemoved, { cause });
  if (code === 'OVERWRITTEN') return new StoreDamaged(overwritten, { cause });
  if (code === 'UNDONE') return new StoreUnavailable(undone(task), { cause });
  if (code === 'ENOSPC' || code === 'EDQUOT') return fullOf(cause);
  if (reading && code === sqlite.readOnly) return refused(task, cause);
  // These blame the file, the disk or the machine; everything else blames the statement.
  switch (primaryCode(code)) {
    case sqlite.full:
      return fullOf(cause);
    case sqlite.corrupt:
    case sqlite.notADatabase:
      return new StoreDamaged(
        `The graph is damaged: ${task} met a page that cannot be read. Stop this program, and ${restoreIt}.`,
        { cause },
      );
    case sqlite.ioFault:
      if (diskIsFull()) return fullOf(cause);
      return new StoreUnavailable(`The embedded store failed at ${task}.`, { cause });
    case sqlite.readOnly:
      return new StoreUnavailable(cannotWrite, { cause });
    case sqlite.protocol:
      return new StoreUnavailable(noLocks, { cause });
    case sqlite.busy:
    case sqlite.locked:
    case sqlite.noMemory:
    case sqlite.cannotOpen:
      return new StoreUnavailable(`The embedded store failed at ${task}.`, { cause });
    default:
      return refused(task, cause);
  }
}

const refused = (task: string, cause: Error) =>
  new StatementRefused(`The embedded store refused ${task}.`, { cause });

export const ended = () => new StoreTimeout('The store did not answer in time.');

export const storeClosed = () => new StoreUnavailable('The store is closed.');

export const replaced =
  'The file graph.db was replaced or removed while it was open: start this program again to use the file that is there now.';

const logRemoved =
  'The log of the graph (graph.db-wal, graph.db-shm) was removed or replaced while it was open, and others would find a graph without it: stop every program that has the graph open, of which the last brings the log into graph.db, and start again.';

const overwritten = `The file graph.db was written over while it was open, and is not the graph that was opened: stop every program that has it open, and ${restoreIt}.`;

const cannotWrite =
  'The graph is read-only: check that this user may write to its folder and each of its files, and that the disk is not mounted read-only.';

export const noLocks =
  'The graph could not be locked: try again, and keep the graph on a local disk, since locks may not work on a shared one.';

const undone = (task: string) =>
  `The transaction of ${task} was rolled back before its end, and nothing of it was kept: write it again.`;

const fullOf = (cause: Error) =>
  new StoreFull(
    'The disk of the graph is full: nothing of this write was kept. Free some space, and write again.',
    {
      cause,
    },
  );
