import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graph } from '../schema/index.ts';
import { openStore, type StoreConfig } from '../src/store/open-store.ts';
import { startNeo4j } from '../tests/support/neo4j.ts';
import { compare } from './compare/comparison.ts';
import { installPeers } from './compare/install-peers.ts';
import { keepResults, writeResults } from './compare/keep-results.ts';
import { loadGraph } from './compare/load-graph.ts';
import { readOptions } from './compare/options.ts';
import { tables } from './compare/tables.ts';

/** Compares our server with its peers: `npm run bench:peers`, and README.md here for what it measures. */
const options = readOptions(process.argv.slice(2));
const packages = { ...installPeers(), neo4j: '5.26.28' };
const folder = await mkdtemp(join(tmpdir(), 'cuibono-peers-'));
const neo4j = await startNeo4j();
if (neo4j === undefined)
  throw new Error('The comparison needs a Neo4j: Java and Maven, Docker, or NEO4J_URI.');
try {
  const sqlite = join(folder, 'sqlite');
  const facts = await load({ neo4j: neo4j.address, folder });
  if (options.lines.includes('E')) await load({ neo4j: null, folder: sqlite });
  const found = await compare(options, neo4j.address, sqlite, say);
  const result = { packages, options: { ...options, facts }, ...found };
  const text = tables(found);
  if (options.out !== undefined) await writeResults(options.out, result);
  if (options.whole) await keepResults(result, text);
  if (!options.check) process.stdout.write(`${text}\n`);
} finally {
  await neo4j.stop();
  await rm(folder, { recursive: true, force: true });
}

/** All stores hold the same graph. */
async function load(config: StoreConfig): Promise<number> {
  const store = await openStore(config, graph);
  try {
    const before = Date.now();
    const facts = await loadGraph(store, options.seed);
    say(`${facts} facts in the ${store.kind} store after ${Math.round((Date.now() - before) / 1_000)} s`);
    return facts;
  } finally {
    await store.close();
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
