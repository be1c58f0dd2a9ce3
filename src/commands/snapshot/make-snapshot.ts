import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ImportOptions } from '../../importer/import-options.ts';
import { loadSeeds } from '../../importer/load-seeds.ts';
import { keepQueue } from '../../resolver/queue/keep-queue.ts';
import { resolve } from '../../resolver/resolve.ts';
import { usually } from '../../resolver/usually.ts';
import { longCall } from '../../store/long-call.ts';
import { openStore } from '../../store/open-store.ts';
import { backUp } from '../../verifier/back-up.ts';

/**
 * Loads seeds into a store of its own, and writes a backup of it, whole or not at all, in the place of snapshots of other seeds. Gives how many claims it
 * has; null where it was there before.
 */
export async function makeSnapshot(
  file: string,
  seeds: readonly string[],
  { ontology }: Pick<ImportOptions, 'ontology'>,
): Promise<number | null> {
  if (existsSync(file)) return null;
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'making-'));
  try {
    const config = { neo4j: null, folder: work };
    const store = await openStore(config, ontology);
    try {
      await store.prepare(longCall());
      const summary = await loadSeeds(seeds, { store, ontology });
      if (summary !== null && summary.refused > 0)
        throw new Error(`${summary.refused} rows of the seeds are refused: \`cuibono check\` says which`);
      // What is to be judged first is there at the first look.
      const { kind: of, least, mostSharing } = usually;
      const { suggestions } = await resolve({ store, ontology, of, least, mostSharing });
      await keepQueue(suggestions, { store, ontology, of });
    } finally {
      await store.close();
    }
    const { claims } = await backUp(config, ontology, file);
    for (const name of readdirSync(folder))
      if (name.endsWith('.db') && name !== basename(file)) rmSync(join(folder, name), { force: true });
    return claims;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
