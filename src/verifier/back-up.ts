import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allThatWasSaid } from '../exporter/stored-claims.ts';
import { copyToFolder } from '../importer/copy-to-folder.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { longCall } from '../store/long-call.ts';
import { openStore, type StoreConfig } from '../store/open-store.ts';
import { backupTo } from '../store/sqlite/backup.ts';
import { throwIfOwn } from '../store/sqlite/own-names.ts';

/**
 * Copies a graph to a new file, even while it is served, and checks the copy. A graph on a Neo4j server is recomputed from
 * its claims, so that the file can be opened anywhere.
 */
export async function backUp(
  config: StoreConfig,
  ontology: Ontology,
  file: string,
): Promise<{ readonly claims: number }> {
  throwIfOwn(config.folder, file);
  if (config.neo4j === null) return backupTo(config.folder, file);
  const folder = await mkdtemp(join(tmpdir(), 'cuibono-backup-'));
  try {
    const from = await openStore({ ...config, make: false }, ontology);
    try {
      await from.snapshot(
        (still) => copyToFolder(folder, allThatWasSaid(still, ontology), { ontology, durable: true }),
        longCall(),
      );
    } finally {
      await from.close();
    }
    return await backupTo(folder, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
