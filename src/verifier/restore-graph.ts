import { StoreUnavailable } from '../store/errors.ts';
import type { StoreConfig } from '../store/open-store.ts';
import { type Restored, restoreTo } from '../store/sqlite/restore/restore-to.ts';

/**
 * Puts a backup in the place of the graph that the configuration names, which no process may have open meanwhile.
 * @throws {StoreError} with what to do; a Neo4j server has its own tools
 */
export async function restoreGraph({ neo4j, folder }: StoreConfig, file: string): Promise<Restored> {
  if (neo4j === null) return restoreTo(folder, file);
  throw new StoreUnavailable(
    `The graph is kept by a Neo4j server, which its own tools back up and restore (\`neo4j-admin database dump\` and \`load\`). What \`cuibono backup\` wrote of it is a graph of the embedded store: without NEO4J_URI, and where CUIBONO_DATA names a new folder, \`cuibono restore ${file}\` restores it, and \`cuibono export --out claims.jsonl\` writes its claims, which \`cuibono import claims.jsonl\` stores in an empty database of the server.`,
  );
}
