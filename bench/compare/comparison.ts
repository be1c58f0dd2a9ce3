import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { Neo4jAddress } from '../../src/store/neo4j/open-neo4j.ts';
import { type Outcome, outcomes } from './goals.ts';
import { lines } from './lines.ts';
import { type Choice, measure } from './measure.ts';
import type { Options } from './options.ts';
import { descendant } from './processor-time.ts';
import { checkedQuestions, type Failure } from './questions.ts';
import { runProgram } from './run-program.ts';
import { type Server, startLine } from './servers.ts';
import { type Comparison, type Spread, spread, summarise } from './summary.ts';
import { workloads } from './workloads.ts';

/** What a run found, and on what machine. */
export interface Found {
  readonly machine: string;
  readonly started: string;
  readonly ended: string;
  /** Load averages of the machine over 1, 5 and 15 minutes before the first line was started, and at the end. */
  readonly loadBefore: readonly number[];
  readonly loadAfter: readonly number[];
  /** Part of the processors that processes of others took while something was timed. */
  readonly others: Spread;
  readonly outcomes: readonly Outcome[];
  /** Lines that gave no answer to a workload. */
  readonly failures: readonly Failure[];
  readonly choices: readonly Choice[];
  readonly comparisons: readonly Comparison[];
}

/** Starts the lines over stores that hold the graph, checks that they answer alike, and measures them. */
export async function compare(
  options: Options,
  neo4j: Neo4jAddress,
  sqlite: string,
  say: (line: string) => void,
): Promise<Found> {
  const before = { started: new Date().toISOString(), loadBefore: loadavg() };
  const { running: client } = await runProgram('./client.ts', {});
  const servers: Server[] = [];
  try {
    for (const line of lines.filter(({ key }) => options.lines.includes(key)))
      servers.push(await startLine(line, neo4j, sqlite));
    const asked = workloads(options.seed).filter(({ name }) => options.workloads.includes(name));
    const { questions, failures } = await checkedQuestions(servers, asked, say);
    say(`${questions.length} questions, and to each workload one answer from all lines`);
    const bench = { client, neo4jPid: descendant('java'), processors: availableParallelism() };
    const { measured, choices } = options.check
      ? { measured: [], choices: [] }
      : await measure(bench, servers, questions, options, say);
    const comparisons = summarise(measured);
    const slices = measured.flatMap((one) => [...one.slices.values()].flat());
    return {
      machine: machine(),
      ...before,
      ended: new Date().toISOString(),
      loadAfter: loadavg(),
      others: spread(slices.map(({ others }) => others)),
      outcomes: outcomes(comparisons),
      failures,
      choices,
      comparisons,
    };
  } finally {
    await Promise.all([client, ...servers].map((process) => process.stop()));
  }
}

/** The machine on which this runs. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpus()[0]?.model}), ${memory} GiB, Node ${process.version}`;
}
