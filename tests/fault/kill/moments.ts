import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readCommitRecord } from '../../../src/store/sqlite/commit-record.mjs';

/** A moment at which a process is killed, and whether it has come. */
export interface Moment {
  readonly name: string;
  reached(): boolean;
}

/** Bytes that a process has written so far, to whatever file: it says how far an import is, to the byte. Linux counts them. */
export function bytesWritten(pid: number): number {
  try {
    return Number(/^wchar: (\d+)$/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // It has ended.
  }
}

export const atBytes = (pid: number, bytes: number): Moment => ({
  name: `when it has written ${bytes} bytes`,
  reached: () => bytesWritten(pid) >= bytes,
});

/** The last commit that the record beside a graph tells of. */
export const recorded = (folder: string): number => readCommitRecord(folder).record?.number ?? 0;

/** Records that are being written. */
function drafts(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  } catch {
    return []; // The folder is not made yet.
  }
}

/** When a commit is in the log and its record is being written: the commit of this number, or one that follows. */
export const beforeRecord = (folder: string, commit: number): Moment => ({
  name: `while the record of commit ${commit} or a later one is written`,
  reached: () => recorded(folder) >= commit - 1 && drafts(folder).length > 0,
});

export const afterRecord = (folder: string, commit: number): Moment => ({
  name: `when commit ${commit} is recorded`,
  reached: () => recorded(folder) >= commit,
});

/** The moments in which a graph is made, before anything is imported. */
export function asMade(folder: string): readonly Moment[] {
  const size = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? -1;
  return [
    { name: 'when the file of the graph is there', reached: () => size('graph.db') >= 0 },
    { name: 'when it has its head', reached: () => size('graph.db') > 0 },
    { name: 'when the log has begun', reached: () => size('graph.db-wal') > 0 },
    { name: 'when its tables are made', reached: () => size('graph.db-wal') > 50_000 },
    beforeRecord(folder, 1),
  ];
}
