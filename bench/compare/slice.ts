import type { Load, LoadResult } from './client.ts';
import { machineTime, processorTime } from './processor-time.ts';
import type { Question } from './questions.ts';
import type { RunningProgram } from './run-program.ts';
import type { Server } from './servers.ts';

/** What one stretch of load on one line came to. Milliseconds and bytes are sums over all its operations. */
export interface Slice {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly lineCpu: number;
  readonly neo4jCpu: number;
  readonly clientCpu: number;
  /** Part of the machine's processors that other processes took, from 0 to 1. */
  readonly others: number;
  readonly statements: number;
  readonly boltBytes: number;
  readonly received: number;
}

/** The processes of a measurement. */
export interface Bench {
  readonly client: RunningProgram;
  readonly neo4jPid: number | null;
  readonly processors: number;
}

/** Loads one line with one question. */
export async function slice(
  { client, neo4jPid, processors }: Bench,
  server: Server,
  { requests }: Question,
  { concurrency, ms, least }: Pick<Load, 'concurrency' | 'ms' | 'least'>,
): Promise<Slice> {
  const times = (): readonly number[] => [
    processorTime(server.pid),
    neo4jPid === null ? Number.NaN : processorTime(neo4jPid),
    processorTime(client.pid),
    machineTime(),
  ];
  const [counted, before] = [await server.counts(), times()];
  const load: Load = { port: server.port, requests, concurrency, ms, least };
  const result = (await client.ask(load)) as LoadResult | { readonly error: string };
  if ('error' in result) throw new Error(`${server.line.key}: ${result.error}`);
  const [after, counts] = [times(), await server.counts()];
  const [lineCpu = 0, neo4jCpu = 0, clientCpu = 0, machine = 0] = after.map((t, n) => t - (before[n] ?? 0));
  const { count, seconds, latencies, received } = result;
  const at = (share: number): number =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? Number.NaN;
  const ours = lineCpu + clientCpu + (Number.isNaN(neo4jCpu) ? 0 : neo4jCpu);
  return {
    count,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    perSecond: count / seconds,
    lineCpu,
    neo4jCpu,
    clientCpu,
    others: Math.max(0, machine - ours) / (seconds * 1_000 * processors),
    statements: counts.statements - counted.statements,
    boltBytes: counts.boltBytes - counted.boltBytes,
    received,
  };
}
