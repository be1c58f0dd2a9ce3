import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateClaims } from '../../bench/generate-claims.ts';
import { random } from '../../bench/random.ts';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { importFiles } from '../../src/importer/import-files.ts';
import { StoreError } from '../../src/store/errors.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { verifyGraph } from '../../src/verifier/verify-graph.ts';

/**
 * Damages copies of a graph, in its file and in its log, and says what comes of each: refused at the opening or by an error
 * of the store, told by `verify`, or intact to the hash. Anything else is a loss in silence, and ends with exit code 1.
 *
 * npx tsx tests/fault/damage.ts [truncations] [flips] [seed]
 */
const [truncations = 300, flips = 1_000, seed = 1] = process.argv.slice(2).map(Number);
const next = random(seed);
const scratch = mkdtempSync(join(tmpdir(), 'cuibono-damage-'));
const call = () => ({ deadline: Date.now() + 60_000 });

/** Two copies of one graph: one closed, and one whose log holds its last commits. */
async function makeGraphs(): Promise<{
  readonly closed: string;
  readonly logged: string;
  readonly hash: string;
}> {
  const [closed, logged, open] = ['closed', 'logged', 'open'].map((name) => join(scratch, name));
  const file = join(scratch, 'claims.jsonl');
  await generateClaims(file, 300);
  const store = await openSqlite(open ?? '', graph);
  await store.prepare(call());
  await importFiles([file], { store, ontology: graph, batchSize: 50 });
  const hash = await graphHash(store);
  cpSync(open ?? '', logged ?? '', { recursive: true });
  rmSync(join(logged ?? '', 'graph.db-shm'), { force: true });
  await store.close();
  cpSync(open ?? '', closed ?? '', { recursive: true });
  return { closed: closed ?? '', logged: logged ?? '', hash };
}

type Outcome = 'refused' | 'told' | 'intact' | 'LOST';

async function outcomeOf(folder: string, hash: string): Promise<Outcome> {
  let store: Awaited<ReturnType<typeof openSqlite>> | undefined;
  try {
    store = await openSqlite(folder, graph);
    await store.prepare(call());
    let findings = 0;
    const found = await verifyGraph({ store, ontology: graph, report: () => (findings += 1) });
    if (findings > 0) return 'told';
    return found.hash === hash ? 'intact' : 'LOST';
  } catch (error) {
    if (error instanceof StoreError) return 'refused';
    throw error;
  } finally {
    await store?.close();
  }
}

const { closed, logged, hash } = await makeGraphs();
const targets = [
  [closed, 'graph.db'],
  [logged, 'graph.db'],
  [logged, 'graph.db-wal'],
] as const;
const counts = new Map<string, number>();
const tell = (kind: string, name: string, outcome: Outcome) => {
  const key = `${kind} of ${name}: ${outcome}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
let lost = 0;

async function attempt(
  kind: string,
  at: number,
  damage: (file: string, size: number) => string,
): Promise<void> {
  const [from, name] = targets[at % targets.length] ?? targets[0];
  const folder = join(scratch, 'damaged');
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, { recursive: true });
  const file = join(folder, name);
  const what = damage(file, statSync(file).size);
  const outcome = await outcomeOf(folder, hash);
  tell(kind, name, outcome);
  if (outcome !== 'LOST') return;
  lost += 1;
  console.log(`LOST: ${kind} of ${name}, ${what}`);
}

for (let n = 0; n < truncations; n += 1)
  await attempt('truncation', n, (file, size) => {
    const length = Math.floor(next() * size);
    truncateSync(file, length);
    return `to ${length} of ${size} bytes`;
  });
for (let n = 0; n < flips; n += 1)
  await attempt('flip', n, (file, size) => {
    const [at, bit] = [Math.floor(next() * size), Math.floor(next() * 8)];
    const [handle, byte] = [openSync(file, 'r+'), Buffer.alloc(1)];
    readSync(handle, byte, 0, 1, at);
    writeSync(handle, Buffer.from([(byte[0] ?? 0) ^ (1 << bit)]), 0, 1, at);
    closeSync(handle);
    return `bit ${bit} of byte ${at} of ${size}`;
  });
for (const [key, count] of [...counts].sort()) console.log(`${key} ${count}`);
rmSync(scratch, { recursive: true, force: true });
process.exitCode = lost > 0 ? 1 : 0;
