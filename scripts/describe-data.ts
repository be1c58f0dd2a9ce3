import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import type { MapReport } from '../src/command-line/map-report.ts';

/**
 * Writes the table of docs/data.md: what each mapping makes of the public files that it was made for. They lie in a folder beside the project, or in
 * the one that is named: npx tsx scripts/describe-data.ts [FOLDER]
 */
const root = resolve(import.meta.dirname, '..');
const data = resolve(process.argv[2] ?? join(root, '../shared/data'));

/** The files of each mapping; null where none is at hand. */
const files: Readonly<Record<string, readonly string[] | null>> = {
  'ai-legislation-states': ['ai-legislation/us_state_bills.json'],
  bods: filesIn('bods'),
  'cloud-regions': filesIn('cloud-regions'),
  'datacenter-atlas': ['data-centers/im3-footprints.geojson'],
  'epoch-clusters': ['epoch-ai/gpu_clusters.csv'],
  'epoch-data-centers': ['epoch-ai/data_centers.csv'],
  'epoch-funding': ['epoch-ai/ai_companies_funding_rounds.csv'],
  'epoch-timelines': ['epoch-ai/data_center_timelines.csv'],
  'epoch-models': ['epoch-ai/notable-ai-models.csv'],
  'eu-state-aid': filesIn('state-aid'),
  financedatabase: filesIn('listed-companies'),
  followthemoney: filesIn('ftm'),
  'gleif-lei': null,
  'public-bodies': filesIn('public-bodies'),
  'us-executives': ['persons/us-executive.yaml'],
  'us-investment-announcements': filesIn('us-investment-announcements'),
};

const run = promisify(execFile);

const rows: string[] = [];
for (const [name, of] of Object.entries(files)) {
  const text = readFileSync(join(root, 'mappings', `${name}.yaml`), 'utf8');
  const { dataset } = parse(text) as { dataset: Record<string, string> };
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  const told = of === null ? null : await reportOf(name, of);
  rows.push(
    `| ${dataset.url === undefined ? dataset.title : `[${dataset.title}](${dataset.url})`} | ${name} | ${dataset.licence ?? ''} | ${lines} | ${told === null ? '| | | | |' : cellsOf(told)} |`,
  );
}
const file = join(root, 'docs/data.md');
const [before = '', , after = ''] = readFileSync(file, 'utf8').split(
  /(?<=<!-- table -->\n)|(?=<!-- end -->)/,
);
writeFileSync(file, `${before}${rows.join('\n')}\n${after}`);

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(data, folder)).map((name) => join(folder, name));
}

async function reportOf(name: string, of: readonly string[]): Promise<MapReport> {
  const args = ['map', ...of.map((one) => join(data, one)), '--with', name, '--check', '--report', 'json'];
  // A file with refused rows makes the command fail, and its report is what is wanted.
  const { stdout } = await run('node', [join(root, 'bin/cuibono.mjs'), ...args], {
    maxBuffer: 1 << 28,
  }).catch((fault: { stdout: string }) => fault);
  return JSON.parse(stdout) as MapReport;
}

function cellsOf({
  records,
  claims,
  refused,
  causes,
  unmapped,
  seconds,
  peakMb,
  leftOut,
  differing,
}: MapReport): string {
  const why = causes.map(({ path, rows: n }) => `${n} ${path}`);
  const without = Object.entries(leftOut).map(([rule, n]) => `${n} without ${rule}`);
  const twice = Object.entries(differing).map(([place, { claims: n }]) => `${n} otherwise: ${place}`);
  const columns = unmapped.map(({ column }) => column);
  return [
    records,
    claims,
    [refused, ...why, ...without, ...twice].join('; '),
    columns.length > 6
      ? `${columns.slice(0, 6).join(', ')} and ${columns.length - 6} more`
      : columns.join(', '),
    `${seconds.toFixed(1)} s, ${peakMb} MB`,
  ].join(' | ');
}
