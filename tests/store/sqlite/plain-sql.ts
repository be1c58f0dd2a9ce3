import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dialect, Statement } from '../../../src/shapes/index.ts';
import { shape } from '../../../src/shapes/shape.ts';
import { openSqlite, type SqliteOptions, type SqlWriting } from '../../../src/store/sqlite/open-sqlite.ts';
import type { Sql, SqlValue } from '../../../src/store/sqlite/sql/statement.ts';
import type { Store } from '../../../src/store/store.ts';
import { toCell } from '../../../src/store/to-cell.ts';
import { toy } from '../../support/toy-ontology.ts';

/** Statements whose argument is the SQL itself, so that what is tested here does not depend on shapes. */
const dialect = {
  read: (texts: readonly PlainQuery[]): Sql => ({
    queries: texts.map(({ text, values, columns }) => ({
      text,
      values,
      columns: columns.map((name) => [name, toCell] as const),
    })),
  }),
  change: ({ text, rows }: { text: string; rows: readonly (readonly SqlValue[])[] }): Sql => ({
    changes: [{ text, rows }],
  }),
  createClaims: ({ rows }: { rows: readonly { id: string }[] }): Sql => ({
    changes: [{ text: 'INSERT OR IGNORE INTO claim (id) VALUES (?1)', rows: rows.map(({ id }) => [id]) }],
  }),
};

export const tables = [
  'CREATE TABLE kind (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, entities INTEGER NOT NULL DEFAULT 0) STRICT',
  'CREATE TABLE claim (rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT',
  'CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT) STRICT',
  'CREATE INDEX thing_name ON thing (name, id) WHERE name IS NOT NULL',
];

export const plain: SqlWriting = {
  // Every name that is asked for is here; the shapes of the program are tested elsewhere.
  dialect: () => dialect as unknown as Dialect<Sql>,
  layout: () => tables,
  glance: 'SELECT (SELECT value FROM meta LIMIT 1), count(*) FROM thing',
};

interface PlainQuery {
  readonly text: string;
  readonly values: readonly SqlValue[];
  readonly columns: readonly string[];
}

const made = (name: string, args: unknown) => shape(name, args) as unknown as Statement;

/** A query; its one column is `n` unless others are named. */
export const query = (text: string, values: readonly SqlValue[] = [], columns: readonly string[] = ['n']) =>
  made('read', [{ text, values, columns }]);
export const queries = (...texts: readonly string[]) =>
  made(
    'read',
    texts.map((text) => ({ text, values: [], columns: ['n'] })),
  );
export const change = (text: string, rows: readonly (readonly SqlValue[])[] = [[]]) =>
  made('change', { text, rows });
export const make = (...ids: readonly number[]) =>
  change(
    'INSERT INTO thing (id) VALUES (?1)',
    ids.map((id) => [id]),
  );
export const claims = (...ids: readonly string[]) =>
  made('createClaims', { rows: ids.map((id) => ({ id })) });
export const countThings = query('SELECT count(*) FROM thing');

/** A count that ends only when it is ended. */
export const endless = (seed = 0) =>
  query(
    `WITH RECURSIVE c(i) AS (SELECT ${seed} UNION ALL SELECT i + 1 FROM c) SELECT count(*) FROM c WHERE i & 63 OR tick()`,
  );

export const scratchFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-sqlite-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

export const openPlain = (folder: string, options: SqliteOptions = {}): Promise<Store> =>
  openSqlite(folder, toy, { writing: plain, migrations: [], ...options });

/** Opens and prepares a store. */
export async function openPrepared(folder: string, options: SqliteOptions = {}): Promise<Store> {
  const store = await openPlain(folder, options);
  await store.prepare(soon());
  return store;
}

export const soon = () => ({ deadline: Date.now() + 20_000 });

export async function number(store: Store, statement: Statement): Promise<unknown> {
  const [row] = await store.read(statement, soon());
  return row?.n;
}
