import type { Ontology } from '../ontology/ontology.ts';
import type { Store } from './store.ts';

/** Where the graph is: a Neo4j server, otherwise a folder on this machine. */
export interface StoreConfig {
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
  } | null;
  readonly folder: string;
  /** Threads for slow reads of the folder; two by default. */
  readonly readers?: number;
  /** How long a write to the folder waits for one of another process; ten seconds by default. */
  readonly writeWaitMs?: number;
  /** False where a folder or database that holds no graph is refused rather than given an empty one. */
  readonly make?: boolean;
  /** Receives what the operator should know, although nothing failed. */
  readonly warn?: (message: string) => void;
}

/** Opens the store that the configuration names. Only the adapter in use is loaded: each costs time at start. */
export async function openStore(config: StoreConfig, ontology: Ontology): Promise<Store> {
  const { neo4j, folder, ...options } = config;
  if (neo4j) {
    const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
    return openNeo4j(neo4j, ontology, options);
  }
  const { openSqlite } = await import('./sqlite/open-sqlite.ts');
  return openSqlite(folder, ontology, options);
}

/** Opens an empty store that is removed when closed, for what is computed and not kept. */
export async function openScratch(ontology: Ontology): Promise<Store> {
  const sqlite = await import('./sqlite/open-scratch.ts');
  return sqlite.openScratch(ontology);
}
