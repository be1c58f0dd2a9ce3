import type { Ontology } from '../ontology/ontology.ts';
import type { Store } from './store.ts';

/** Where the graph is: a Neo4j server, or else a folder of this machine. */
export interface StoreConfig {
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
  } | null;
  readonly folder: string;
  /** Threads in which the folder is read by what is not quick; two where nobody says. */
  readonly readers?: number;
  /** How long a write to the folder waits for one of another process; ten seconds where nobody says. */
  readonly writeWaitMs?: number;
  /** False where a folder that holds no graph is refused, and not filled with an empty one. */
  readonly make?: boolean;
  /** Takes what whoever runs the program should know, though nothing failed. */
  readonly warn?: (message: string) => void;
}

/** Opens the store that the configuration names. Only the adapter in use is loaded: each costs time at start. */
export async function openStore(config: StoreConfig, ontology: Ontology): Promise<Store> {
  const { neo4j, folder, ...options } = config;
  if (neo4j) {
    const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
    return openNeo4j(neo4j, ontology);
  }
  const { openSqlite } = await import('./sqlite/open-sqlite.ts');
  return openSqlite(folder, ontology, options);
}

/** Opens an empty store that is gone once it is closed, for what is computed and not kept. */
export async function openScratch(ontology: Ontology): Promise<Store> {
  const sqlite = await import('./sqlite/open-scratch.ts');
  return sqlite.openScratch(ontology);
}
