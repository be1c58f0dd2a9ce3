import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { graph } from '../../schema/index.ts';
import type { Neo4jAddress } from '../../src/store/neo4j/open-neo4j.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Shape } from '../compare/graph-facts.ts';
import { type Line, lines } from '../compare/lines.ts';
import { measure } from '../compare/measure.ts';
import { oursForms, pageForms } from '../compare/ours-forms.ts';
import { descendant } from '../compare/processor-time.ts';
import { checkedQuestions } from '../compare/questions.ts';
import { runProgram } from '../compare/run-program.ts';
import { startLine } from '../compare/servers.ts';
import type { Slice } from '../compare/slice.ts';
import { type Spread, spread } from '../compare/summary.ts';
import type { WorkloadName } from '../compare/workloads.ts';
import { growthWorkloads } from './growth-workloads.ts';
import type { GrowthOptions } from './options.ts';
import { pageLength } from './shape-of.ts';

/** Milliseconds of one operation. */
export interface Times {
  readonly p50: Spread;
  readonly p99: number;
  readonly operations: number;
}

/** What was measured at one size. */
export interface SizeMeasured {
  readonly workloads: Readonly<Partial<Record<WorkloadName, Times>>>;
  /** A ping over the adapter that the server uses, without HTTP: no answer can come sooner. */
  readonly floor: Times;
  readonly failures: readonly string[];
  /** Resident memory of the server after all questions, with the pages of SQLite where that is the store. */
  readonly serverMb: number;
  /** Part of the processors that other processes took. */
  readonly others: Spread;
}

/** At ten million nodes a country has a hundred thousand investments. */
const widest = { CUIBONO_FLOW_INVESTMENTS: '1000000', CUIBONO_FLOW_MEMBERSHIPS: '10000000' };

const rowsBefore = 999 * pageLength;

/** Asks a store that holds a graph of some shape for everything, through a server of its own process. */
export async function measureSize(
  neo4j: Neo4jAddress | null,
  folder: string,
  shape: Shape,
  { effort, seed }: GrowthOptions,
  say: (line: string) => void,
): Promise<SizeMeasured> {
  const ours = lines.find(({ key }) => key === (neo4j === null ? 'E' : 'U'));
  if (ours === undefined) throw new Error('Our own line is missing.');
  const forms = { ...oursForms, ...pageForms(pageLength, rowsBefore) };
  const asked = await throughServer({ ...ours, forms }, neo4j, folder, shape, { effort, seed }, say);
  // Behind the questions, when Neo4j is as warm as it was for them.
  return { ...asked, floor: await timesOfFloor(neo4j, folder, effort) };
}

async function throughServer(
  line: Line,
  neo4j: Neo4jAddress | null,
  folder: string,
  shape: Shape,
  { effort, seed }: Pick<GrowthOptions, 'effort' | 'seed'>,
  say: (line: string) => void,
): Promise<Omit<SizeMeasured, 'floor'>> {
  const { running: client } = await runProgram('./client.ts', {});
  const server = await startLine(line, neo4j, folder, widest);
  try {
    const { questions, failures } = await checkedQuestions([server], growthWorkloads(seed, shape), say);
    const bench = { client, neo4jPid: descendant('java'), processors: availableParallelism() };
    const { measured } = await measure(bench, [server], questions, effort, say);
    const slices = measured.map(
      ({ question, slices: taken }) => [question.workload, taken.get(1) ?? []] as const,
    );
    const times = slices.map(([name, of]) => [name, timesOf(of)] as const);
    return {
      workloads: Object.fromEntries(times),
      failures: failures.map(({ workload, reason }) => `${workload}: ${reason}`),
      serverMb: residentMb(server.pid),
      others: spread(slices.flatMap(([, of]) => of.map(({ others }) => others))),
    };
  } finally {
    await Promise.all([client.stop(), server.stop()]);
  }
}

const timesOf = (slices: readonly Slice[]): Times => ({
  p50: spread(slices.map(({ p50 }) => p50)),
  p99: spread(slices.map(({ p99 }) => p99)).median,
  operations: slices.reduce((sum, { count }) => sum + count, 0),
});

async function timesOfFloor(
  neo4j: Neo4jAddress | null,
  folder: string,
  { rounds, ms, warmUpMs }: GrowthOptions['effort'],
): Promise<Times> {
  const store = await openStore({ neo4j, folder }, graph);
  const stretch = async (length: number): Promise<readonly number[]> => {
    const times: number[] = [];
    for (const until = performance.now() + length; performance.now() < until; ) {
      const before = performance.now();
      await store.ping({ deadline: Date.now() + 10_000 });
      times.push(performance.now() - before);
    }
    return times.sort((a, b) => a - b);
  };
  try {
    await stretch(warmUpMs);
    const taken: (readonly number[])[] = [];
    for (let round = 0; round < rounds; round++) taken.push(await stretch(ms));
    const at = (share: number) =>
      spread(taken.map((times) => times[Math.floor(times.length * share)] ?? NaN));
    const operations = taken.reduce((sum, { length }) => sum + length, 0);
    return { p50: at(0.5), p99: at(0.99).median, operations };
  } finally {
    await store.close();
  }
}

/** NaN where there is no /proc. */
function residentMb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_000);
  } catch {
    return Number.NaN;
  }
}
