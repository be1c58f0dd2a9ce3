import type { StoreConfig } from '../store/open-store.ts';
import { holdsNoGraph, restoreToEmpty } from '../store/sqlite/restore/restore-to.ts';

/**
 * Puts a backup where the configuration names a folder that holds no graph. Gives null where it holds one, or names a Neo4j server, or no backup is found:
 * nothing is changed there.
 * @param find looks for the backup, once it is wanted
 * @throws {StoreError} where the backup cannot be taken
 */
export async function fillEmpty(
  { neo4j, folder }: StoreConfig,
  find: () => Promise<string | null>,
): Promise<{ readonly claims: number } | null> {
  if (neo4j !== null || !holdsNoGraph(folder)) return null;
  const file = await find();
  return file === null ? null : restoreToEmpty(folder, file);
}
