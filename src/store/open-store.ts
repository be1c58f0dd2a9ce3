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
}

/** Opens the store that the configuration names. Only the adapter in use is loaded: each costs time at start. */
export async function openStore({ neo4j, folder }: StoreConfig): Promise<Store> {
  if (neo4j) {
    const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
    return openNeo4j(neo4j);
  }
  const { openEmbedded } = await import('./embedded/open-embedded.ts');
  return openEmbedded(folder);
}

/** Opens an empty store of this process, for what is computed and not kept. */
export async function openInMemory(): Promise<Store> {
  const embedded = await import('./embedded/open-in-memory.ts');
  return embedded.openInMemory();
}
