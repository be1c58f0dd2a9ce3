import { join } from 'node:path';
import { StoreDamaged } from '../errors.ts';
import { checkFile, checkFolder, checkState } from './check-graph.ts';
import { type FoundRecord, readCommitRecord } from './commit-record.mjs';
import { type Connection, connect } from './driver.mjs';
import { type GraphState, graphFile, numberOf, sizeOf } from './graph-file.ts';
import { isLogOfFile } from './is-log-of-file.ts';

/** How long the opening waits, blocking, where another process makes, recovers or migrates the graph. */
export const busyMs = 5_000;

/** What a folder was found to hold. */
export interface Seen {
  readonly record: FoundRecord;
  /** Undefined where there is no graph, or one without a table, whose maker was killed. */
  readonly graph: { readonly state: GraphState | undefined } | undefined;
}

/**
 * Refuses the graph of a folder where it has lost anything that it once held, or is not of this program. `version` is the newest
 * that may be read; without `durable`, what was lost is not looked for, and no state is told. Nothing is changed.
 * @throws {StoreDamaged | StoreNewer | StoreOutdated} with what to do, or what SQLite threw
 */
export function lookAtGraph(folder: string, version: number, durable: boolean): Seen {
  const record = readCommitRecord(folder);
  if (checkFolder(folder, record) === 'none') return { record, graph: undefined };
  const graph = onReading(folder, (reading) => {
    // First, since the pages of two graphs look like any damage.
    if (!isLogOfFile(reading, folder)) throw new StoreDamaged(apart(folder));
    const isBegun = record.state === 'written' || numberOf(reading, 'SELECT count(*) FROM sqlite_schema') > 0;
    return isBegun ? { state: checkGraph(reading, folder, { record, version, durable }) } : undefined;
  });
  return { record, graph };
}

const apart = (folder: string): string =>
  `The files ${graphFile} and ${graphFile}-wal in ${folder} do not belong together, for example because a backup was put in the place of a graph after a crash: run \`cuibono restore FILE\` with that backup, which first moves both aside; or put back the ${graphFile} that the log belongs to.`;

/** The same of a graph that is open, whose log is its own. */
export function checkGraph(
  graph: Connection,
  folder: string,
  {
    record,
    version,
    durable,
  }: { readonly record: FoundRecord; readonly version: number; readonly durable: boolean },
): GraphState | undefined {
  checkFile(graph, folder, version);
  return durable ? checkState(graph, folder, record) : undefined;
}

export function connectTo(folder: string, { readOnly = false } = {}): Connection {
  const connection = connect(join(folder, graphFile), { readOnly, busyMs });
  connection.exec('PRAGMA cell_size_check = 1');
  return connection;
}

/**
 * Looks at a graph on a connection that cannot write. The last connection that can write copies what it could read of the
 * log into the graph when it is closed, and removes the log: where a frame is damaged, along with everything committed after it.
 */
function onReading<T>(folder: string, look: (graph: Connection) => T): T {
  takeBack(folder);
  const reading = connectTo(folder, { readOnly: true });
  try {
    return look(reading);
  } finally {
    reading.close();
  }
}

/**
 * Undoes what a killed process has half changed in a graph that is not in write-ahead mode, as a backup that was put there by hand
 * is until it is first opened. No connection reads such a graph before one that can write has done this; there is no log
 * to lose.
 */
function takeBack(folder: string): void {
  const isThere = (name: string) => (sizeOf(folder, name) ?? 0) > 0;
  if (!isThere(`${graphFile}-journal`) || isThere(`${graphFile}-wal`)) return;
  const connection = connectTo(folder);
  try {
    numberOf(connection, 'SELECT count(*) FROM sqlite_schema');
  } finally {
    connection.close();
  }
}
