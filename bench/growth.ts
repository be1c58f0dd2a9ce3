import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { machine } from './compare/comparison.ts';
import { writeResults, writeTables } from './compare/keep-results.ts';
import { runProgram } from './compare/run-program.ts';
import { fillNeo4j, inSeconds, memory } from './growth/fill-neo4j.ts';
import type { SqliteFilled } from './growth/fill-sqlite.ts';
import { measureSize } from './growth/measure-size.ts';
import { growthOptions, type StoreName } from './growth/options.ts';
import { merged, type SizeResult } from './growth/results.ts';
import { shapeOf } from './growth/shape-of.ts';
import { growthTable } from './growth/table.ts';

/** How our answers slow down as the graph grows: `npm run bench:growth`, and README.md here for what it measures. */
const options = growthOptions(process.argv.slice(2));
const { seed } = options;
const file = fileURLToPath(new URL('results/growth.json', import.meta.url));

type Found = Omit<SizeResult, 'store' | 'size' | 'started' | 'machine' | 'versions' | 'seed' | 'load'>;

/** With what was kept of other runs, unless this one is not to be kept. */
let results: readonly SizeResult[] = options.keep ? await kept() : [];
for (const store of options.stores)
  for (const size of options.sizes) {
    const result = await measured(store, size);
    results = merged(results, [result]);
    // After each size, so that a run that is ended keeps what it has.
    if (options.keep) {
      await writeResults(file, results);
      await writeTables('growth', growthTable(results));
    }
  }
process.stdout.write(`${growthTable(results)}\n`);

async function measured(store: StoreName, size: number): Promise<SizeResult> {
  const before = { started: new Date().toISOString(), load: loadavg()[0] ?? NaN };
  const folder = await mkdtemp(join(tmpdir(), 'cuibono-growth-'));
  say(`${size} nodes on ${store}`);
  try {
    const found = await (store === 'neo4j' ? onNeo4j(size, folder) : onSqlite(size, folder));
    const versions = {
      neo4j: `5.26.28 (heap ${memory.heap}, page cache ${memory.pageCache})`,
      sqlite: `@photostructure/sqlite ${await versionOf('@photostructure/sqlite')}`,
    };
    return {
      store,
      size,
      ...found,
      started: before.started,
      machine: machine(),
      versions: { [store]: versions[store] },
      seed,
      load: [before.load, loadavg()[0] ?? NaN],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function onNeo4j(size: number, folder: string): Promise<Found> {
  const shape = shapeOf(size);
  const { filled, server } = await fillNeo4j(folder, seed, shape);
  say(`filled: ${JSON.stringify(filled)}`);
  try {
    return { ...filled, ...(await measureSize(server.address, folder, shape, options, say)) };
  } finally {
    await server.stop();
  }
}

async function onSqlite(size: number, scratch: string): Promise<Found> {
  const folder = options.graphs === null ? scratch : join(options.graphs, `sqlite-${size}-${seed}`);
  const { nodes, links, ms, peakMb } = await filledSqlite(size, folder);
  const filled = { nodes, links, seconds: inSeconds({ import: ms }), peakMb };
  say(`filled: ${JSON.stringify(filled)}`);
  return { ...filled, ...(await measureSize(null, folder, shapeOf(size), options, say)) };
}

/** Fills a folder, or tells how it was filled: what says so is written when it is whole. */
async function filledSqlite(size: number, folder: string): Promise<SqliteFilled> {
  const note = join(folder, 'filled.json');
  const before = await readFile(note, 'utf8').catch(() => null);
  if (before !== null) return JSON.parse(before);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const environment = { SIZE: `${size}`, SEED: `${seed}`, FOLDER: folder };
  const { running, hello } = await runProgram('../growth/fill-sqlite.ts', environment);
  await running.stop();
  await writeFile(note, JSON.stringify(hello));
  return hello as SqliteFilled;
}

async function kept(): Promise<readonly SizeResult[]> {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '[]'));
}

async function versionOf(name: string): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return JSON.parse(text).dependencies[name];
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
