import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { StoreDamaged } from '../../errors.ts';
import { checkFolder } from '../check-graph.ts';
import { readCommitRecord, syncFolder, writeCommitRecord } from '../commit-record.mjs';
import { takeFolder } from '../folder-lock.ts';
import { graphFile } from '../graph-file.ts';
import { lookAtGraph } from '../look-at-graph.ts';
import { migrations, versionAfter } from '../migrations.ts';
import { openingFault } from '../open-graph.ts';
import { probeDriver } from '../probe.ts';
import { arriving, removeArriving } from './arriving.ts';
import { bringIn } from './bring-in.ts';
import { moveAside } from './move-aside.ts';
import { throwIfOpen } from './throw-if-open.ts';

/** A graph that was put in the place of another. */
export interface Restored {
  readonly claims: number;
  /** The folder where what was there before is; null where there was nothing. */
  readonly replaced: string | null;
}

/**
 * Puts a backup in the place of the graph of a folder, which no process may have open meanwhile. What was there is moved aside, and
 * stays. A restore that is killed leaves the old graph, the new one, or a folder that every opening refuses until a backup is
 * restored again.
 * @throws {StoreError} with what to do
 */
export function restoreTo(folder: string, file: string): Promise<Restored> {
  return inFolder(folder, async () => {
    const version = versionAfter(migrations);
    throwIfOpen(folder, `${arriving}-lock`);
    const arrived = await bringIn(folder, file, { version, recorded: true });
    // Again: to copy and read a large backup takes minutes.
    throwIfOpen(folder, `${arriving}-lock`);
    const replaced = moveAside(folder, readCommitRecord(folder), arrived.store);
    renameSync(join(folder, arriving), join(folder, graphFile));
    syncFolder(folder);
    writeCommitRecord(folder, arrived);
    const { graph } = lookAtGraph(folder, version, true);
    const { store, number, digest } = graph?.state ?? {};
    if (store !== arrived.store || number !== arrived.number || digest !== arrived.digest)
      throw new StoreDamaged(`What was restored to ${folder} is not what ${file} holds: restore it again.`);
    return { claims: arrived.claims, replaced: replaced === null ? null : join(folder, replaced) };
  });
}

/**
 * Puts a backup into a folder that holds no graph, and does nothing where it holds one, or what is left of one. The opening writes its record, as of a
 * backup that was put there by hand: killed, it leaves no graph or all of it, and none that is refused.
 * @throws {StoreError} where the backup cannot be taken
 */
export async function restoreToEmpty(
  folder: string,
  file: string,
): Promise<{ readonly claims: number } | null> {
  // Before the lock of the folder, for which an open graph would have to be waited for.
  if (!holdsNoGraph(folder)) return null;
  return inFolder(folder, async () => {
    if (!holdsNoGraph(folder)) return null;
    const { claims } = await bringIn(folder, file, { version: versionAfter(migrations), recorded: false });
    renameSync(join(folder, arriving), join(folder, graphFile));
    syncFolder(folder);
    return { claims };
  });
}

/** Whether a folder has no graph, and nothing that is left of one. */
export function holdsNoGraph(folder: string): boolean {
  const record = readCommitRecord(folder);
  return record.state === 'missing' && checkFolder(folder, record) === 'none';
}

/** Does something with a folder that nobody else has open, and removes what is left of a copy. */
async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  probeDriver();
  try {
    mkdirSync(folder, { recursive: true });
    const taken = takeFolder(folder);
    try {
      removeArriving(folder);
      return await work();
    } finally {
      removeArriving(folder);
      taken.close();
    }
  } catch (error) {
    throw openingFault(error, folder);
  }
}
