import type { LineKey } from './lines.ts';
import type { Measured } from './measure.ts';
import type { Slice } from './slice.ts';
import { titles, type WorkloadName } from './workloads.ts';

/** The middle of the rounds, and the least and the most of them. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** What a line did at one concurrency. Times are milliseconds; processor time, statements and bytes are of one operation. */
export interface LineResult {
  readonly form: string;
  readonly p50: Spread;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: Spread;
  readonly cpu: { readonly line: number; readonly neo4j: number; readonly client: number };
  readonly statements: number;
  readonly boltBytes: number;
  readonly answerBytes: number;
  readonly operations: number;
}

/** One workload at one concurrency. Ratios are above 1 where the second line is the faster one. */
export interface Comparison {
  readonly workload: WorkloadName;
  readonly title: string;
  readonly concurrency: number;
  readonly lines: Readonly<Partial<Record<LineKey, LineResult>>>;
  /** `R/U`: how many times as long R takes at p50 as U, round by round. */
  readonly p50: Readonly<Record<string, Spread>>;
  /** `U/R`: how many times as many operations a second U answers as R. */
  readonly perSecond: Readonly<Record<string, Spread>>;
}

const pairs: readonly (readonly [LineKey, LineKey])[] = [
  ['U', 'L'],
  ['R', 'U'],
  ['D', 'U'],
  ['N', 'U'],
  ['R', 'E'],
  ['U', 'E'],
  ['E', 'L'],
];

/** Brings the rounds together: medians, and ratios of slices that were taken in the same round. */
export function summarise(measured: readonly Measured[]): readonly Comparison[] {
  const workloads = [...new Set(measured.map(({ question }) => question.workload))];
  const concurrencies = [...new Set(measured.flatMap(({ slices }) => [...slices.keys()]))];
  return workloads.flatMap((workload) =>
    concurrencies.map((concurrency) => compareLines(measured, workload, concurrency)),
  );
}

function compareLines(
  measured: readonly Measured[],
  workload: WorkloadName,
  concurrency: number,
): Comparison {
  const taken = new Map<LineKey, readonly Slice[]>();
  const lines: Partial<Record<LineKey, LineResult>> = {};
  for (const { question, slices } of measured) {
    const found = slices.get(concurrency);
    if (question.workload !== workload || found === undefined) continue;
    taken.set(question.line, found);
    lines[question.line] = resultOf(question.form, found);
  }
  const ratio = (over: LineKey, under: LineKey, value: (slice: Slice) => number): [string, Spread][] => {
    const [tops, bottoms] = [taken.get(over), taken.get(under)];
    if (tops === undefined || bottoms === undefined) return [];
    const each = tops.flatMap((top, round) => {
      const bottom = bottoms[round];
      return bottom === undefined ? [] : [value(top) / value(bottom)];
    });
    return [[`${over}/${under}`, spread(each)]];
  };
  return {
    workload,
    title: titles[workload],
    concurrency,
    lines,
    p50: Object.fromEntries(pairs.flatMap(([a, b]) => ratio(a, b, (slice) => slice.p50))),
    perSecond: Object.fromEntries(pairs.flatMap(([a, b]) => ratio(b, a, (slice) => slice.perSecond))),
  };
}

function resultOf(form: string, slices: readonly Slice[]): LineResult {
  const sum = (value: (slice: Slice) => number): number => slices.reduce((total, s) => total + value(s), 0);
  const operations = sum((s) => s.count);
  const each = (value: (slice: Slice) => number): number => rounded(sum(value) / operations);
  return {
    form,
    p50: spread(slices.map((s) => s.p50)),
    p95: spread(slices.map((s) => s.p95)).median,
    p99: spread(slices.map((s) => s.p99)).median,
    perSecond: spread(slices.map((s) => s.perSecond)),
    cpu: { line: each((s) => s.lineCpu), neo4j: each((s) => s.neo4jCpu), client: each((s) => s.clientCpu) },
    statements: each((s) => s.statements),
    boltBytes: each((s) => s.boltBytes),
    answerBytes: each((s) => s.received),
    operations,
  };
}

/** The middle, the least and the most of some numbers. */
export function spread(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (place: number): number => sorted[place] ?? Number.NaN;
  const half = sorted.length / 2;
  const median = sorted.length % 2 === 1 ? at(Math.floor(half)) : (at(half - 1) + at(half)) / 2;
  return { median: rounded(median), least: rounded(at(0)), most: rounded(at(sorted.length - 1)) };
}

const rounded = (number: number): number => Number(number.toPrecision(4));
