import type { WorkloadName } from '../compare/workloads.ts';
import { exponent } from './exponent.ts';
import { goalLines } from './goals.ts';
import { asked, type StoreName, stores } from './options.ts';
import type { SizeResult } from './results.ts';

const titles: Readonly<Record<StoreName, string>> = {
  neo4j: 'Ours on Neo4j',
  sqlite: 'Ours on SQLite',
};

/** The results as Markdown. */
export function growthTable(results: readonly SizeResult[]): string {
  return stores
    .flatMap((store) => {
      const of = results.filter((result) => result.store === store);
      if (of.length === 0) return [];
      const goals = goalLines(store, of).map((line) => `- ${line}`);
      return [
        `**${titles[store]}**`,
        measurements(of),
        runs(of),
        ...(goals.length === 0 ? [] : ['Aims:', goals.join('\n')]),
      ];
    })
    .join('\n\n');
}

function measurements(results: readonly SizeResult[]): string {
  const measured = results.filter(({ workloads }) => workloads !== undefined);
  const row = (name: WorkloadName | 'floor'): readonly string[] => {
    const times = measured.map((of) => (name === 'floor' ? of.floor : of.workloads?.[name]));
    const points = times.flatMap((of, n) =>
      of === undefined ? [] : [[measured[n]?.nodes ?? NaN, of.p50.median] as const],
    );
    return [
      name === 'floor' ? 'a ping, without HTTP' : `\`${name}\``,
      ...times.map((of) => (of === undefined ? 'no answer' : `${short(of.p50.median)} (${short(of.p99)})`)),
      points.length < 2 ? '' : exponent(points).toFixed(2),
    ];
  };
  const head = ['ms at p50 (p99)', ...measured.map(({ size }) => size.toLocaleString('en')), 'exponent'];
  const rule = head.map((_, n) => (n === 0 ? '---' : '---:'));
  const rows = [head, rule, ...asked.map(row), row('floor')];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** One line for each size: what was filled, how long it took, and where. */
function runs(results: readonly SizeResult[]): string {
  return results.map((of) => `- ${of.size.toLocaleString('en')}: ${runOf(of)}`).join('\n');
}

function runOf(of: SizeResult): string {
  const seconds = Object.entries(of.seconds).map(([step, time]) => `${step} ${time} s`);
  const versions = Object.entries(of.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${of.nodes.toLocaleString('en')} nodes, ${of.links.toLocaleString('en')} links`,
    `filled in: ${seconds.join(', ')}`,
    ...(of.peakMb === undefined ? [] : [`resident memory ${of.peakMb} MB at most while filled`]),
    ...(of.serverMb === undefined ? [] : [`${of.serverMb} MB of the server`]),
    `${of.started.slice(0, 10)}, ${of.machine}, ${versions.join(', ')}, seed ${of.seed}`,
    `load average ${of.load.map(short).join(' before and ')} after`,
    ...(of.others === undefined
      ? []
      : [`processes of others took ${short(of.others.median)} of the processors`]),
    ...(of.failures ?? []),
  ].join('; ');
}

/** Three digits that matter. */
function short(number: number): string {
  if (Number.isNaN(number)) return '?';
  return number >= 100 ? String(Math.round(number)) : String(Number(number.toPrecision(number >= 1 ? 3 : 2)));
}
