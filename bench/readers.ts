import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { graph } from '../schema/index.ts';
import { columnsOf } from '../src/shapes/nodes.ts';
import { listOf } from '../src/store/cell.ts';
import { openStore } from '../src/store/open-store.ts';
import { readCommitRecord } from '../src/store/sqlite/commit-record.mjs';
import { startCuibono } from '../tests/support/server-process.ts';
import { generateClaims } from './generate-claims.ts';
import { random } from './random.ts';
import { timeAt } from './time-at.ts';

/**
 * How long a lookup takes in this process while another imports into the same file, and whether each answer was right: what
 * was recorded as committed before it was asked for must be there under its name, and nothing under another one. Wrong
 * answers end with exit code 1.
 */
const { values } = parseArgs({ options: { claims: { type: 'string', default: '1000000' } } });
const count = Number(values.claims);
const aimMs = 20;

interface Named {
  readonly id: string;
  readonly name: string;
  /** How many claims stand before the one that gives the name. */
  readonly at: number;
}

/** What a generated file names in English, and where. */
async function namedIn(file: string): Promise<readonly Named[]> {
  const named: Named[] = [];
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.startsWith('{"source":{')) continue;
    if (line.includes('@en COMMON"')) {
      const { subject, value }: { subject: string; value: string } = JSON.parse(line);
      named.push({ id: subject, name: value.replace('@en COMMON', ''), at });
    }
    at += 1;
  }
  if (at !== count) throw new Error(`The file holds ${at} claims in place of ${count}.`);
  return named;
}

const scratch = await mkdtemp(join(tmpdir(), 'cuibono-readers-'));
const [file, folder] = [join(scratch, 'claims.jsonl'), join(scratch, '.cuibono')];
await generateClaims(file, count);
const named = await namedIn(file);
const store = await openStore({ neo4j: null, folder }, graph);
try {
  await store.prepare({ deadline: Date.now() + 60_000 });
  const committed = () => readCommitRecord(folder).record?.claims ?? 0;
  const lookup = async (id: string): Promise<unknown> => {
    const [row] = await store.read(columnsOf([id], ['id', 'namesShown']), { deadline: Date.now() + 60_000 });
    return listOf(row?.cells ?? [])[1] ?? null;
  };
  for (let n = 0; n < 20; n += 1) await lookup('company/none');

  const [next, times, waits]: [() => number, number[], number[]] = [random(2), [], []];
  let [found, wrong, over] = [0, 0, false];
  const [begun, load] = [performance.now(), loadavg()[0]];
  const child = startCuibono(scratch, ['import', file]);
  child.exited.then(() => {
    over = true;
  });
  while (!over) {
    const one = named[Math.floor(next() * named.length)] ?? { id: '', name: '', at: 0 };
    const before = committed();
    const asked = performance.now();
    const name = await lookup(one.id);
    times.push(performance.now() - asked);
    if (name !== null) found += 1;
    if (name !== one.name && (name !== null || before > one.at)) {
      wrong += 1;
      console.log(
        `WRONG: ${one.id} is called ${name} once ${before} claims are there; claim ${one.at} names it`,
      );
    }
    const idle = performance.now();
    await pause(5);
    waits.push(performance.now() - idle);
  }
  const seconds = (performance.now() - begun) / 1_000;
  const whole = (await child.exited) === 0 && committed() === count;
  if (!whole) console.log(`WRONG: the import ended with ${committed()} claims: ${child.err()}`);
  console.log(
    `${count} claims imported in ${seconds.toFixed(0)} s, load ${load?.toFixed(1)} before and ${loadavg()[0]?.toFixed(1)} after
${times.length} lookups beside it, ${found} of them found: p50 ${timeAt(times, 0.5)} ms, p99 ${timeAt(times, 0.99)} ms (aim: at most ${aimMs}), most ${timeAt(times, 1)} ms; ${wrong} wrong
a pause of 5 ms meanwhile, as the machine keeps it: p50 ${timeAt(waits, 0.5)} ms, p99 ${timeAt(waits, 0.99)} ms, most ${timeAt(waits, 1)} ms`,
  );
  process.exitCode = whole && wrong === 0 ? 0 : 1;
} finally {
  await store.close();
  await rm(scratch, { recursive: true, force: true });
}
