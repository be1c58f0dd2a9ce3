import { graph } from '../../schema/index.ts';
import { pages } from '../../src/exporter/pages.ts';
import { dumpClaims, dumpEntities } from '../../src/shapes/dump.ts';
import { listOf, mapOf } from '../../src/store/cell.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { loadGraph } from '../compare/load-graph.ts';
import { shapeOf } from './shape-of.ts';

/** How a SQLite store was filled, in a process of its own so that its memory can be told. */
export interface SqliteFilled {
  readonly nodes: number;
  readonly links: number;
  readonly ms: number;
  /** The most resident memory while it was filled. */
  readonly peakMb: number;
}

const { SIZE, SEED, FOLDER = '' } = process.env;
const begun = Date.now();
const store = await openSqlite(FOLDER, graph);
await loadGraph(store, Number(SEED), shapeOf(Number(SIZE)));
const [ms, peakMb] = [Date.now() - begun, Math.round(process.resourceUsage().maxRSS / 1_000)];
const filled: SqliteFilled = { ...(await sizeOf(store)), ms, peakMb };
await store.close();
process.on('disconnect', () => process.exit());
process.send?.(filled);

/** Entities and claims, and what they lead to: what a graph of Neo4j has for nodes and links. */
async function sizeOf(store: Store): Promise<Pick<SqliteFilled, 'nodes' | 'links'>> {
  let [nodes, links] = [0, 0];
  for await (const row of pages(store, dumpEntities, (r) => mapOf(r.entity).id)) {
    nodes += 1;
    links += listOf(row.links).length;
  }
  for await (const row of pages(store, dumpClaims, (r) => mapOf(r.claim).id)) {
    nodes += 1;
    links += listOf(row.ends).length;
  }
  return { nodes, links };
}
