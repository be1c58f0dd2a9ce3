import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';

/** Maps a table many times over into an empty store, then syncs it as two equal editions into another: claims a second, memory, and the second sync as a part of the first. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    with: { type: 'string', default: 'eu-state-aid' },
    times: { type: 'string', default: '40' },
    /** The columns that tell records apart: each copy has a number behind them. */
    keys: { type: 'string', default: 'Ref-no.,National ID,Name of the beneficiary' },
  },
});
const [table] = positionals;
if (table === undefined)
  throw new Error('npm run bench:map -- FILE.csv [--with M] [--times N] [--keys COLUMNS]');
const folder = await mkdtemp(join(tmpdir(), 'cuibono-bench-'));
try {
  const file = join(folder, basename(table));
  await pipeline(
    Readable.from(copies(table, Number(values.times), values.keys.split(','))),
    stringify({ header: true }),
    createWriteStream(file),
  );
  const mapped = await run('mapped', file, []);
  const [first, second] = [
    await run('synced', file, ['--sync', '--released', '2024-01-01']),
    await run('synced', file, ['--sync', '--released', '2024-02-01']),
  ];
  process.stdout.write(
    `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}
mapped: ${mapped.claims} claims in ${mapped.seconds} s, ${Math.round(mapped.claims / mapped.seconds)} a second, ${mapped.peakMb} MB
synced: ${first.seconds} s, ${first.peakMb} MB; the equal edition: ${second.seconds} s, ${(second.seconds / first.seconds).toFixed(2)} of that\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

interface Report {
  readonly claims: number;
  readonly seconds: number;
  readonly peakMb: number;
}

async function* copies(
  of: string,
  times: number,
  keys: readonly string[],
): AsyncGenerator<Readonly<Record<string, string>>> {
  const records: AsyncIterable<Readonly<Record<string, string>>> = createReadStream(of).pipe(
    parse({ columns: true, bom: true }),
  );
  for await (const record of records)
    for (let copy = 0; copy < times; copy += 1)
      yield { ...record, ...Object.fromEntries(keys.map((key) => [key, `${record[key] ?? ''}-${copy}`])) };
}

/** Runs the command on a store of its own, and gives its report. */
function run(store: string, file: string, more: readonly string[]): Promise<Report> {
  const child = spawn(
    process.execPath,
    ['bin/cuibono.mjs', 'map', file, '--with', values.with, '--report', 'json', ...more],
    { env: { ...process.env, CUIBONO_DATA: join(folder, store) }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`map ended with ${code}`)),
    );
  });
}
