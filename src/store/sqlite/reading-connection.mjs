import { showOnlyKnown } from './past/only-known.mjs';
import { connectToSame } from './same-file.mjs';
import { statementCache } from './statement-cache.mjs';

/** Kibibytes of pages that a connection caches, in addition to what the operating system caches. */
const cacheKiB = 32 * 1024;

/** How long a read waits where another process recovers the log after a crash, or removes it at its end. */
const busyMs = 2_000;

/** A connection that only reads. */
export function openReading({ folder, file, inode, held = false }, tick) {
  const connection = connectToSame({ folder, file, inode }, { readOnly: true, busyMs });
  connection.define('tick', tick);
  showOnlyKnown(connection);
  connection.exec(`PRAGMA query_only = 1; PRAGMA cache_size = -${cacheKiB}; PRAGMA cell_size_check = 1`);
  if (held) hold(connection);
  return { connection, prepared: statementCache(connection), held };
}

/** Rows of each of some queries, as arrays; they all see one state of the graph. The work `close` closes the connection. */
export function readQueries({ connection, prepared, held }, work) {
  if (work === 'close') return connection.close();
  const [first, ...others] = work;
  if (held) return work.map(({ text, values }) => prepared(text).all(values));
  if (others.length === 0) return first === undefined ? [] : [prepared(first.text).all(first.values)];
  connection.exec('BEGIN');
  try {
    return work.map(({ text, values }) => prepared(text).all(values));
  } finally {
    // SQLite undoes it by itself where the disk fails or memory is short; another fault here would hide it.
    if (connection.inTransaction()) connection.exec('ROLLBACK');
  }
}

/** From here on the connection sees the graph as it is. Meanwhile the log grows by everything that is committed. */
function hold(connection) {
  connection.exec('BEGIN');
  connection.prepare('SELECT count(*) FROM sqlite_schema').all([]);
}
