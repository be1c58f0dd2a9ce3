import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storedClaims, storedHeads } from '../exporter/stored-claims.ts';
import { copyClaims } from '../importer/copy-claims.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { openStore, type StoreConfig } from '../store/open-store.ts';
import { backupTo } from '../store/sqlite/backup.ts';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { throwIfOwn } from '../store/sqlite/own-names.ts';
import type { Store } from '../store/store.ts';

/** Copying the claims of a server takes as long as importing them; more than an hour is a fault. */
const patience = 3_600_000;

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
      await copyInto(folder, from, ontology);
    } finally {
      await from.close();
    }
    return await backupTo(folder, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes a graph of the claims of a store in an empty folder. */
async function copyInto(folder: string, from: Store, ontology: Ontology): Promise<void> {
  const into = await openSqlite(folder, ontology);
  try {
    await into.prepare({ deadline: Date.now() + patience });
    await from.snapshot(
      (still) =>
        copyClaims(
          { heads: storedHeads(still), claims: storedClaims(still, ontology) },
          { store: into, ontology },
        ),
      { deadline: Date.now() + patience },
    );
  } finally {
    await into.close();
  }
}
