import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { graph } from '../schema/index.ts';
import { graphHash } from '../src/exporter/graph-hash.ts';
import { importFiles } from '../src/importer/import-files.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { startNeo4j } from '../tests/support/neo4j.ts';
import { generateClaims } from './generate-claims.ts';

/** What one import cost. Bytes are the most that was seen after any batch. */
interface Measured {
  readonly claimsPerSecond: number;
  readonly seconds: number;
  readonly written: number;
  readonly peakHeapMb: number;
  readonly peakRssMb: number;
  /** Heap after each tenth of the batches: flat where memory does not grow with the file. */
  readonly heapMb: readonly number[];
}

const results = new URL('results/import.json', import.meta.url);

const { values } = parseArgs({
  options: { store: { type: 'string', default: 'sqlite' }, claims: { type: 'string', default: '1000000' } },
});
const count = Number(values.claims);
const folder = await mkdtemp(join(tmpdir(), 'cuibono-bench-'));
const server = values.store === 'neo4j' ? await startNeo4j() : undefined;
const store = await openStore({ neo4j: server?.address ?? null, folder: join(folder, 'store') }, graph);
try {
  const file = join(folder, 'claims.jsonl');
  await generateClaims(file, count);
  await store.prepare({ deadline: Date.now() + 120_000 });
  const first = await measure(store, file);
  const before = await graphHash(store);
  const second = await measure(store, file);
  const unchanged = before === (await graphHash(store)) && second.written === 0;
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  await keep(`${store.kind} ${count}`, { machine, first, second, unchanged });
  if (!unchanged) throw new Error('the second import changed the graph');
} finally {
  await store.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
}

async function measure(store: Store, file: string): Promise<Measured> {
  const heaps: number[] = [];
  let peakRss = 0;
  const summary = await importFiles([file], {
    store,
    ontology: graph,
    progress: () => {
      const { heapUsed, rss } = process.memoryUsage();
      heaps.push(heapUsed);
      peakRss = Math.max(peakRss, rss);
    },
  });
  const mb = (bytes: number): number => Math.round(bytes / 1e6);
  const tenth = Math.max(1, Math.floor(heaps.length / 10));
  return {
    claimsPerSecond: Math.round(summary.read / summary.seconds),
    seconds: Math.round(summary.seconds),
    written: summary.written,
    peakHeapMb: mb(Math.max(...heaps)),
    peakRssMb: mb(peakRss),
    heapMb: heaps.filter((_, i) => i % tenth === 0).map(mb),
  };
}

/** Results of other stores and sizes stay in the file. */
async function keep(name: string, result: object): Promise<void> {
  const known: Record<string, unknown> = JSON.parse(await readFile(results, 'utf8').catch(() => '{}'));
  const text = `${JSON.stringify({ ...known, [name]: result }, null, 2)}\n`;
  await writeFile(results, text);
  process.stdout.write(`${JSON.stringify({ [name]: result }, null, 2)}\n`);
}
