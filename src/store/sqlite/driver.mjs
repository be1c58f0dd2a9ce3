import { pathToFileURL } from 'node:url';
import { backup, DatabaseSync } from '@photostructure/sqlite';

/** The one place that knows the driver; types are in `driver.d.mts`. Plain JavaScript, because worker threads load it without a loader. */
export function connect(file, { readOnly = false, busyMs = 0, mustExist = false, alone = false } = {}) {
  const options = { readOnly, timeout: busyMs, readBigInts: true, returnArrays: true, defensive: true };
  const mode = alone ? 'ro&immutable=1' : mustExist && !readOnly ? 'rw' : undefined;
  const database = new DatabaseSync(mode === undefined ? file : uriOf(file, mode), options);
  return {
    prepare: (text) => {
      const statement = database.prepare(text);
      return {
        all: (values) => statement.all(...values.map(bound)),
        each: (values) => statement.iterate(...values.map(bound)),
        run: (values) => Number(statement.run(...values.map(bound)).changes),
        close: () => statement.close(),
      };
    },
    exec: (text) => database.exec(text),
    define: (name, call) => database.function(name, { deterministic: false }, call),
    inTransaction: () => database.isTransaction,
    attach: (name, other, { readOnly: onlyRead = false } = {}) =>
      database.prepare(`ATTACH ?1 AS ${name}`).run(uriOf(other, onlyRead ? 'ro' : 'rw')),
    copyTo: async (other) => {
      await backup(database, other, { rate: allPages });
    },
    close: () => database.close(),
  };
}

/** In one step: between two, the driver would wait for no lock, but try again without a pause. */
const allPages = 2 ** 31 - 1;

/** A file as SQLite is told to open it, to read (`ro`) or to write as well (`rw`): one that is missing is not made. */
const uriOf = (file, mode) => `${pathToFileURL(file).href}?mode=${mode}`;

/**
 * The driver would silently cut a text at a NUL, so that a different id than the one asked for might match. As bytes it equals
 * no text, and no column takes it: no claim holds a NUL.
 */
const bound = (value) => (typeof value === 'string' && value.includes('\0') ? Buffer.from(value) : value);

/** SQLite's extended result code of what the driver threw; undefined where the error did not come from SQLite. */
export const resultCode = (error) => error?.sqliteExtendedCode ?? error?.errcode;
