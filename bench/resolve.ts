import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { generateFirms } from './resolve/generate-firms.ts';

/** Finds which of many firms, called like those of some tables, may be one, by the command itself on an embedded store: time, memory, pairs, suggestions. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    /** The column that has names. */
    column: { type: 'string', default: 'name' },
  },
});
if (positionals.length === 0)
  throw new Error('npm run bench:resolve -- FILE.csv … [--names N] [--column name] [--seed N]');
/** Loaded by a child: tells at its end what it took. */
const telling = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, mb: maxRSS / 1024 };
  process.stderr.write('\\nused ' + JSON.stringify(used) + '\\n');
});`)}`;
const folder = await mkdtemp(join(tmpdir(), 'cuibono-bench-'));
try {
  const file = join(folder, 'firms.jsonl');
  const known = (await Promise.all(positionals.map(namesIn))).flat();
  const { firms, identified } = await generateFirms(file, Number(values.names), known, Number(values.seed));
  await run('import', file);
  const { out, seconds, cpu, mb } = await run(
    'resolve',
    '--kind',
    'Company',
    '--report',
    'json',
    '--limit',
    '1',
  );
  const { kinds, droppedKeys } = JSON.parse(out);
  const [{ pairs, suggested, acceptable }] = kinds;
  process.stdout.write(
    `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}
${firms} firms with ${values.names} names, ${identified} with an identifier: ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processors, ${Math.round(mb)} MB
${pairs} pairs, ${suggested} suggested, ${acceptable} by identifier, ${droppedKeys} keys not followed\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function namesIn(table: string): Promise<readonly string[]> {
  const records: readonly Readonly<Record<string, string>>[] = parse(await readFile(table, 'utf8'), {
    columns: true,
    bom: true,
  });
  return records.map((record) => record[values.column] ?? '');
}

interface Used {
  readonly out: string;
  readonly seconds: number;
  readonly cpu: number;
  readonly mb: number;
}

function run(...args: readonly string[]): Promise<Used> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', telling, 'bin/cuibono.mjs', ...args], {
    env: { ...process.env, CUIBONO_DATA: join(folder, 'store') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const used = /\nused (\{.*\})\n/.exec(err)?.[1];
      if (code !== 0 || used === undefined) reject(new Error(`${args[0]} ended with ${code}: ${err}`));
      else resolve({ out, seconds: (performance.now() - start) / 1000, ...JSON.parse(used) });
    });
  });
}
