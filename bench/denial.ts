import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { graph } from '../schema/index.ts';
import { importFiles } from '../src/importer/import-files.ts';
import { openSqlite } from '../src/store/sqlite/open-sqlite.ts';
import { generateClaims } from './generate-claims.ts';
import { timeAt } from './time-at.ts';

/**
 * What a server on the embedded store still answers while others ask for more than it has: forty statements that would never
 * end, then five requests of two hundred scans each, over 100,000 claims. Prints how long after its deadline the last of
 * them was answered, and the times of /livez and of a cheap lookup meanwhile.
 */
const claims = 100_000;
const port = 4_300 + (process.pid % 500);
const url = `http://127.0.0.1:${port}`;

/** Follows links to and fro, and never finds what it looks for. */
const endless = (n: number): string => {
  const within = (depth: number): string =>
    depth === 0
      ? '{status: {eq: CANCELLED}}'
      : `{hosts: {some: {investments: {some: ${within(depth - 1)}}}}}`;
  return `{ investments(where: ${within(4)}, first: ${n + 1}) { nodes { id } } }`;
};

const scans = (request: number): string =>
  `{ ${Array.from({ length: 200 }, (_, n) => `a${n}: companies(where: {names: {contains: "no ${request} ${n}"}}) { totalCount }`).join(' ')} }`;

const ask = async (query: string): Promise<{ readonly status: number; readonly ms: number }> => {
  const begun = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  await response.text();
  return { status: response.status, ms: performance.now() - begun };
};

const folder = await mkdtemp(join(tmpdir(), 'cuibono-denial-'));
const file = join(folder, 'claims.jsonl');
await generateClaims(file, claims);
const data = join(folder, 'data');
const store = await openSqlite(data, graph);
await store.prepare({ deadline: Date.now() + 60_000 });
await importFiles([file], { store, ontology: graph });
await store.close();

/** What is to be shown is what the store does; such requests are refused before, by what they cost. */
const costly = {
  CUIBONO_COST_MAX: '1000000000',
  CUIBONO_COST_PER_MINUTE: '0',
  CUIBONO_ALIASES_MAX: '1000',
  CUIBONO_ROOT_FIELDS_MAX: '1000',
};

const server = spawn(process.execPath, ['bin/cuibono.mjs', 'serve', '--no-seeds'], {
  env: { ...process.env, PORT: String(port), CUIBONO_DATA: data, LOG_LEVEL: 'fatal', ...costly },
  stdio: 'inherit',
});
try {
  while ((await fetch(`${url}/readyz`).catch(() => undefined))?.status !== 200) await pause(50);
  const lookup = '{ company(id: "company/generated-7") { name } }';
  for (let n = 0; n < 20; n += 1) await ask(lookup);
  for (const [name, flood] of [
    ['40 that never end', Array.from({ length: 40 }, (_, n) => endless(n))],
    ['5 × 200 scans', Array.from({ length: 5 }, (_, n) => scans(n))],
  ] as const) {
    const answered = flood.map(ask);
    const all = Promise.all(answered);
    let over = false;
    all.then(() => {
      over = true;
    });
    const [live, cheap]: [number[], number[]] = [[], []];
    while (!over) {
      const begun = performance.now();
      await (await fetch(`${url}/livez`)).text();
      live.push(performance.now() - begun);
      cheap.push((await ask(lookup)).ms);
      await pause(20);
    }
    const asked = await all;
    const statuses = [...new Set(asked.map(({ status }) => status))].join(', ');
    console.log(
      `${name}: answered ${statuses} after ${Math.max(...asked.map(({ ms }) => ms)).toFixed(0)} ms at most; /livez p50 ${timeAt(live, 0.5)}, most ${timeAt(live, 1)} ms; lookup p50 ${timeAt(cheap, 0.5)}, p99 ${timeAt(cheap, 0.99)}, most ${timeAt(cheap, 1)} ms (${cheap.length})`,
    );
  }
} finally {
  server.kill();
  await once(server, 'exit');
  await rm(folder, { recursive: true, force: true });
}
