import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { graph } from '../../schema/index.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { startLoaded } from '../../tests/support/neo4j-loaded.ts';
import type { StartedNeo4j } from '../../tests/support/neo4j-process.ts';
import type { Shape } from '../compare/graph-facts.ts';
import { writeGraph } from './write-graph.ts';

/** What filling a store took. */
export interface Filled {
  readonly nodes: number;
  readonly links: number;
  /** Seconds of each step. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** The same at all sizes, so that only the graph differs. */
export const memory = { heap: '2g', pageCache: '4g' };

/** Starts a Neo4j that the import tool filled with a generated graph, with all indexes made. */
export async function fillNeo4j(
  folder: string,
  seed: number,
  shape: Shape,
): Promise<{ readonly filled: Filled; readonly server: StartedNeo4j }> {
  const csv = join(folder, 'csv');
  const begun = Date.now();
  const { nodes, links } = writeGraph(csv, seed, shape);
  const written = Date.now();
  const server = await startLoaded(csv, memory);
  if (server === undefined) throw new Error('Growth on Neo4j needs its import tool: Java and Maven.');
  const loaded = Date.now();
  try {
    await rm(csv, { recursive: true });
    const store = await openNeo4j(server.address, graph);
    await store.prepare({ deadline: Date.now() + 7_200_000 }).finally(() => store.close());
    const seconds = { write: written - begun, load: loaded - written, index: Date.now() - loaded };
    return { filled: { nodes, links, seconds: inSeconds(seconds) }, server };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

export const inSeconds = (ms: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(ms).map(([name, time]) => [name, Math.round(time / 100) / 10]));
