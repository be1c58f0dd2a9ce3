import { parseArgs } from 'node:util';
import { type LineKey, lineKeys } from './lines.ts';
import type { Effort } from './measure.ts';
import { titles, type WorkloadName } from './workloads.ts';

/** What one run compares, and how hard it tries. */
export interface Options extends Effort {
  readonly workloads: readonly WorkloadName[];
  readonly lines: readonly LineKey[];
  readonly seed: number;
  /** Only ask every question, and compare the answers. */
  readonly check: boolean;
  /** Whether every line and workload is measured with full effort, so that the results may be kept. */
  readonly whole: boolean;
  /** A file for the results, where one is named. */
  readonly out: string | undefined;
}

const names = Object.keys(titles) as readonly WorkloadName[];

/** Reads the command line of `npm run bench:peers`. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: names.join(',') },
      lines: { type: 'string', default: lineKeys.join(',') },
      rounds: { type: 'string' },
      ms: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  const { check, quick, out } = values;
  const workloads = chosen(values.only, names);
  const lines = chosen(values.lines, lineKeys);
  return {
    workloads,
    lines,
    seed: Number(values.seed),
    rounds: Number(values.rounds ?? (quick ? 2 : 7)),
    ms: Number(values.ms ?? (quick ? 300 : 1_000)),
    warmUpMs: quick ? 1_000 : 4_000,
    concurrencies: quick ? [1, 8] : [1, 8, 32],
    check,
    whole: !quick && !check && workloads.length === names.length && lines.length === lineKeys.length,
    out,
  };
}

function chosen<T extends string>(given: string, known: readonly T[]): readonly T[] {
  const asked = given.split(',');
  for (const name of asked)
    if (!known.some((one) => one === name)) throw new Error(`${name} is not one of ${known.join(', ')}.`);
  return known.filter((name) => asked.includes(name));
}
