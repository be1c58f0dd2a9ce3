import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { StoreDamaged } from '../../errors.ts';
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
export async function restoreTo(folder: string, file: string): Promise<Restored> {
  probeDriver();
  try {
    mkdirSync(folder, { recursive: true });
    const taken = takeFolder(folder);
    try {
      removeArriving(folder);
      throwIfOpen(folder, `${arriving}-lock`);
      const version = versionAfter(migrations);
      const arrived = await bringIn(folder, file, version);
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
    } finally {
      removeArriving(folder);
      taken.close();
    }
  } catch (error) {
    throw openingFault(error, folder);
  }
}
