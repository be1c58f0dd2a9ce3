import { randomUUID } from 'node:crypto';
import { chmodSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreDamaged, StoreError, StoreFull, StoreNewer, StoreUnavailable } from '../../errors.ts';
import { reasonOf } from '../../reason-of.ts';
import { type CommitRecord, syncFile } from '../commit-record.mjs';
import { type Connection, connect, resultCode } from '../driver.mjs';
import { examineFile, holdsItsClaims } from '../examine-graph.ts';
import { applicationId, type GraphState, graphFile, numberOf, readState, recordOf } from '../graph-file.ts';
import { hasNoSpace } from '../open-graph.ts';
import { primaryCode, sqlite } from '../result-codes.mjs';
import { arriving } from './arriving.ts';

/**
 * Copies a backup into the folder of a graph, under a name that no graph has, reads all of the copy, and makes a store of its
 * own of it: no log or record of any other is taken for its. Gives what the record beside it is to say. `version` is the newest that
 * may be read; `recorded` says whether it is refused without that record.
 * @throws {StoreError} where it is not a backup, or is damaged, or cannot be copied; what was copied is left
 */
export async function bringIn(
  folder: string,
  file: string,
  { version, recorded }: { readonly version: number; readonly recorded: boolean },
): Promise<CommitRecord> {
  throwIfNoBackup(folder, file);
  const copy = join(folder, arriving);
  try {
    await copyFile(file, copy);
    // It is a copy of how it may be used as well, and a backup may be one that is only read.
    chmodSync(copy, statSync(copy).mode | 0o600);
    const told = withFile(copy, (graph) => toldBy(graph, file, version));
    const answer = await examineFile(folder, { name: arriving });
    if ('fault' in answer) throw Object.assign(new Error(answer.fault.text), { errcode: answer.fault.code });
    if (answer.examined.faults.length > 0 || !holdsItsClaims(answer.examined)) throw damaged(file);
    const state = { ...told, store: randomUUID(), recorded };
    withFile(copy, (graph) => tell(graph, state));
    syncFile(copy);
    return recordOf(state);
  } catch (error) {
    throw faultOf(error, folder, file);
  }
}

/** What can be seen of a file before it is copied. */
function throwIfNoBackup(folder: string, file: string): void {
  const at = statOf(file);
  if (at === undefined) throw unreadable(file, 'it does not exist');
  if (!at.isFile()) throw unreadable(file, 'it is not a file');
  const own = statOf(join(folder, graphFile));
  if (own !== undefined && own.ino === at.ino && own.dev === at.dev) {
    throw new StoreUnavailable(
      `${file} is the graph that is to be replaced: move it out of ${folder}, and name it there.`,
    );
  }
  for (const end of ['-wal', '-journal']) {
    if ((statOf(`${file}${end}`)?.size ?? 0n) === 0n) continue;
    throw new StoreUnavailable(
      `${file} is not a backup, but a graph that was in use: part of what it holds is in ${file}${end}. Make a backup of it with \`cuibono backup\`, where CUIBONO_DATA names its folder, and restore that.`,
    );
  }
}

const statOf = (file: string) => statSync(file, { bigint: true, throwIfNoEntry: false });

function withFile<T>(file: string, work: (graph: Connection) => T): T {
  const graph = connect(file);
  try {
    return work(graph);
  } finally {
    graph.close();
  }
}

/** What a backup says that it holds, once it is known to be one. */
function toldBy(graph: Connection, file: string, version: number): GraphState {
  if (numberOf(graph, 'PRAGMA application_id') !== applicationId) throw damaged(file);
  if (numberOf(graph, 'PRAGMA user_version') > version) {
    throw new StoreNewer(`${file} was written by a newer version of this program: update this one.`);
  }
  // A copy of the file of a graph is in write-ahead mode; all that is done here is to be in the one file.
  graph.exec('PRAGMA journal_mode = DELETE');
  const told = readState(graph);
  if (told === undefined) throw damaged(file);
  return told;
}

/** In write-ahead mode from the beginning: no journal is ever beside the graph, which would be taken back into another file. */
function tell(graph: Connection, { store, ...state }: GraphState): void {
  graph.exec('BEGIN IMMEDIATE');
  const set = graph.prepare('UPDATE meta SET value = ?2 WHERE key = ?1');
  set.run(['store', store]);
  set.run(['state', JSON.stringify(state)]);
  graph.exec('COMMIT; PRAGMA journal_mode = WAL');
}

const unreadable = (file: string, why: string, options?: ErrorOptions) =>
  new StoreUnavailable(`The backup ${file} cannot be read: ${why}.`, options);

const damaged = (file: string, options?: ErrorOptions) =>
  new StoreDamaged(
    `${file} is not a backup of a graph of this program, or is damaged: nothing was changed. Name another file.`,
    options,
  );

function faultOf(error: unknown, folder: string, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const [kind, cause] = [primaryCode(resultCode(error)), { cause: error }];
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (kind === sqlite.full || code === 'ENOSPC' || code === 'EDQUOT' || hasNoSpace(folder)) {
    return new StoreFull(
      `There is no room in ${folder} for the backup ${file}: nothing was changed. Free some space.`,
      cause,
    );
  }
  const isFile = kind === sqlite.corrupt || kind === sqlite.notADatabase || kind === sqlite.error;
  if (isFile) return damaged(file, cause);
  return unreadable(file, reasonOf(error) ?? `it could not be copied into ${folder}`, cause);
}
