import type { Neo4jAddress } from '../../src/store/neo4j/open-neo4j.ts';
import { environmentOf, type Line } from './lines.ts';
import { type RunningProgram, runProgram } from './run-program.ts';
import type { LineCounts } from './serve-line.ts';

/** A line that serves. */
export interface Server {
  readonly line: Line;
  readonly port: number;
  readonly pid: number;
  counts(): Promise<LineCounts>;
  stop(): Promise<void>;
}

/** Starts a line in a process of its own. `folder` holds the SQLite store. */
export async function startLine(
  line: Line,
  neo4j: Neo4jAddress | null,
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const { running, hello } = await runProgram(line.program, {
    ...environmentOf(line, neo4j, folder),
    ...more,
  });
  return {
    line,
    port: (hello as { port: number }).port,
    pid: running.pid,
    counts: () => countsOf(running),
    stop: running.stop,
  };
}

const countsOf = async (running: RunningProgram): Promise<LineCounts> =>
  (await running.ask({})) as LineCounts;
