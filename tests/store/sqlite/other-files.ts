import { copyFileSync, cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { backupTo } from '../../../src/store/sqlite/backup.ts';
import type { Store } from '../../../src/store/store.ts';
import { claims, make, openPrepared, soon } from './plain-sql.ts';
import type { ScratchGraph } from './scratch-graph.ts';

/** Commits a thing and its claim. */
export const commit = (store: Store, id: number) =>
  store.write(async (tx) => {
    await tx.run(make(id));
    await tx.run(claims(`claim/${String(id).padStart(64, '0')}`));
  }, soon());

/** Writes over the file of a graph, which stays the same file. */
export function overwrite(graph: ScratchGraph, bytes: Buffer | string): void {
  const { ino } = statSync(graph.at('graph.db'));
  writeFileSync(graph.at('graph.db'), bytes);
  expect(statSync(graph.at('graph.db')).ino).toBe(ino);
}

/** A graph of three commits, with a copy of it as it was before the last. */
export async function openThree(graph: ScratchGraph): Promise<Store> {
  await graph.fill(2);
  copyFileSync(graph.at('graph.db'), graph.at('older.db'));
  const one = await openPrepared(graph.folder);
  await commit(one, 2);
  await one.close();
  return openPrepared(graph.folder);
}

/** What somebody may write over the graph of `openThree`, each as it is made while that is open. */
export const otherFiles = {
  'another graph': async (graph) => {
    await graph.fill(3, graph.at('other'));
    return readFileSync(graph.at('other/graph.db'));
  },
  'an older copy of it': async (graph) => readFileSync(graph.at('older.db')),
  'a backup of it as it is': async (graph) => {
    await backupTo(graph.folder, graph.at('backup.db'));
    return readFileSync(graph.at('backup.db'));
  },
  'a copy that went on elsewhere': async (graph) => {
    for (const name of ['graph.db', 'graph.commit']) cpSync(graph.at(name), graph.at(`copy/${name}`));
    const copy = await openPrepared(graph.at('copy'));
    await commit(copy, 500);
    await copy.close();
    return readFileSync(graph.at('copy/graph.db'));
  },
  'its first half': async (graph) => readFileSync(graph.at('graph.db')).subarray(0, 4 * 4_096),
  nothing: async () => Buffer.alloc(0),
  'a text': async () => Buffer.from('no graph\n'.repeat(10_000)),
} as const satisfies Readonly<Record<string, (graph: ScratchGraph) => Promise<Buffer>>>;
