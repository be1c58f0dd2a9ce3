import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreDamaged, type StoreError, StoreFull, StoreUnavailable } from '../errors.ts';
import { reasonOf } from '../reason-of.ts';
import { type CommitRecord, syncFolder } from './commit-record.mjs';
import { examineFile, holdsItsClaims } from './examine-graph.ts';
import { filesOf, partialOf, removeLeftCopies } from './left-copies.ts';
import { migrations } from './migrations.ts';
import { hasNoSpace, holdGraph } from './open-graph.ts';
import { primaryCode, sqlite } from './result-codes.mjs';
import type { SqlFault } from './sqlite-fault.ts';

/** What a backup holds, as it was counted in the copy. */
export type BackedUp = Pick<CommitRecord, 'number' | 'claims' | 'digest'>;

/**
 * Copies the graph of a folder to a file, while it is read and written, and checks the copy. What a server would refuse to serve
 * is not copied. `restore/` puts the copy in the place of a graph.
 * @throws {StoreError} when there is no copy: what was begun is removed
 */
export async function backupTo(folder: string, file: string): Promise<BackedUp> {
  const copy = resolve(file);
  if (existsSync(copy)) throw taken(file);
  throwIfUnwritable(dirname(copy), file);
  const hold = holdGraph(folder, migrations);
  // Under a temporary name until it is complete and checked: a killed process leaves nothing that passes for a backup.
  removeLeftCopies(copy);
  const partial = partialOf(copy);
  try {
    const answer = await examineFile(resolve(folder), { copy: partial });
    if ('fault' in answer) throw backupFault(answer.fault, folder, file);
    const { examined } = answer;
    const { faults, claims, digest, told } = examined;
    if (faults.length > 0 || told === null || !holdsItsClaims(examined)) throw damaged(folder);
    giveName(partial, copy, file);
    syncFolder(dirname(copy));
    return { number: told.number, claims, digest };
  } finally {
    hold.close();
    for (const left of filesOf(partial)) rmSync(left, { force: true });
  }
}

/** The driver does not say why it cannot make a file. */
function throwIfUnwritable(folder: string, file: string): void {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const why = reasonOf(cause);
    throw new StoreUnavailable(`The folder ${folder} cannot take a backup as ${file}: ${why}.`, { cause });
  }
}

/** Gives a copy the name that was asked for, unless another backup or program has taken it meanwhile. */
function giveName(partial: string, copy: string, file: string): void {
  try {
    linkSync(partial, copy);
  } catch (cause) {
    if (existsSync(copy)) throw taken(file, { cause });
    // Some file systems, as those of memory sticks, have no links: there, an empty file holds the name until the copy has it.
    closeSync(openSync(copy, 'wx'));
    renameSync(partial, copy);
  }
}

const taken = (file: string, options?: ErrorOptions) =>
  new StoreUnavailable(`${file} exists already: name a file that does not.`, options);

const damaged = (folder: string, options?: ErrorOptions) =>
  new StoreDamaged(
    `The graph in ${folder} is damaged, and was not backed up: keep the backups that there are, and run \`cuibono restore FILE\` with one of them.`,
    options,
  );

function backupFault({ code, text }: SqlFault, folder: string, file: string): StoreError {
  const cause = Object.assign(new Error(text), { code });
  const kind = primaryCode(code);
  if (kind === sqlite.corrupt || kind === sqlite.notADatabase) return damaged(folder, { cause });
  if (kind === sqlite.full || code === 'ENOSPC' || hasNoSpace(dirname(resolve(file)))) {
    return new StoreFull(`There is no room for the backup at ${file}.`, { cause });
  }
  return new StoreUnavailable(`The graph in ${folder} could not be copied to ${file}.`, { cause });
}
