import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { emptyDigest } from './claims-digest.mjs';
import type { CommitRecord } from './commit-record.mjs';
import type { Connection } from './driver.mjs';
import type { Change } from './sql/statement.ts';

/** The name of the file that holds the graph, in its folder. */
export const graphFile = 'graph.db';

/** In the head of each graph, for tools that tell files apart: "CuiB". */
export const applicationId = 0x43756942;

/** What a graph says about itself. */
export interface GraphState extends CommitRecord {
  /** False in a backup: there is no record beside it until its first commit. */
  readonly recorded: boolean;
}

/** What the record beside a graph tells about it. */
export const recordOf = ({ store, number, claims, digest }: GraphState): CommitRecord => ({
  store,
  number,
  claims,
  digest,
});

/** The first answer of a text as a number. */
export function numberOf(connection: Connection, text: string): number {
  return Number(connection.prepare(text).all([])[0]?.[0]);
}

/**
 * Makes a graph of an empty file, unless another process has done so meanwhile: with its tables, in one transaction, so that
 * a process killed meanwhile leaves an empty file and not a graph that answers nothing.
 */
export function makeGraph(connection: Connection, version: number, tables: readonly Change[]): void {
  connection.exec('BEGIN IMMEDIATE');
  try {
    if (numberOf(connection, 'SELECT count(*) FROM sqlite_schema') === 0) {
      const state = JSON.stringify({ number: 0, claims: 0, digest: emptyDigest, recorded: true });
      connection.exec('CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID');
      connection.prepare("INSERT INTO meta VALUES ('store', ?1), ('state', ?2)").run([randomUUID(), state]);
      for (const { text, rows } of tables) {
        const statement = connection.prepare(text);
        for (const values of rows) statement.run(values);
        statement.close();
      }
      connection.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}`);
    }
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.inTransaction()) connection.exec('ROLLBACK');
    throw error;
  }
}

export const stateText = 'SELECT key, value FROM meta';

/** What a graph says about itself; undefined where it is not written as this program writes it. */
export function readState(connection: Connection): GraphState | undefined {
  return stateOf(connection.prepare(stateText).all([]));
}

/** The same, from the rows of `stateText`. */
export function stateOf(rows: readonly (readonly unknown[])[]): GraphState | undefined {
  const told = new Map(rows.map(([key, value]) => [String(key), String(value)]));
  try {
    const state: unknown = JSON.parse(told.get('state') ?? 'null');
    const store = told.get('store');
    return store !== undefined && isState(state) ? { store, ...state } : undefined;
  } catch {
    return undefined;
  }
}

function isState(state: unknown): state is Omit<GraphState, 'store'> {
  if (typeof state !== 'object' || state === null) return false;
  const { number, claims, digest, recorded } = state as Record<string, unknown>;
  return (
    Number.isSafeInteger(number) &&
    Number.isSafeInteger(claims) &&
    typeof digest === 'string' &&
    typeof recorded === 'boolean'
  );
}

/** Whether two states are one, and come of the same file or its log: a backup tells so of itself. */
export const isSameState = (a: GraphState, b: GraphState): boolean =>
  a.store === b.store &&
  a.number === b.number &&
  a.claims === b.claims &&
  a.digest === b.digest &&
  a.recorded === b.recorded;

/** Bytes of a file of the folder; undefined where it is missing. */
export function sizeOf(folder: string, name: string): number | undefined {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.size;
}
