import { claimsDigest } from './claims-digest.mjs';
import { writeCommitRecord } from './commit-record.mjs';
import { resultCode } from './driver.mjs';
import { showOnlyKnown } from './past/only-known.mjs';
import { primaryCode, sqlite } from './result-codes.mjs';
import { connectToSame, throwIfReplaced } from './same-file.mjs';
import { serveJobs } from './serve-jobs.mjs';
import { statementCache } from './statement-cache.mjs';

const cacheKiB = 192 * 1024;

/** Pages in the log after which a commit brings them into the main file: 80 MiB, a batch or two of an import. */
const checkpointPages = 20_000;

/** What the log is cut to once it is in the main file. */
const logBytes = 128 * 1024 * 1024;

/** Rows between two looks at the clock: a look costs as much as a tenth of a row. */
const rowsBetweenLooks = 64;

/** A thread with the connection that writes: the parts of a transaction are its jobs, one after another. */
serveJobs(open, (writer, work, throwIfEnded) => {
  if (work === 'close') return writer.connection.close();
  if (work.do !== 'begin' && work.do !== 'rollback') throwIfUndone(writer);
  switch (work.do) {
    case 'begin':
      return begin(writer);
    case 'read':
      return work.queries.map(({ text, values }) => writer.prepared(text).all(values));
    case 'change':
      return change(writer, work, throwIfEnded);
    case 'commit':
      return commit(writer);
    case 'rollback':
      if (writer.connection.inTransaction()) writer.connection.exec('ROLLBACK');
      return null;
  }
});

function open({ folder, file, inode, durable }, tick) {
  const place = { folder, file, inode };
  const connection = connectToSame(place, { busyMs: 2_000 });
  connection.define('tick', tick);
  showOnlyKnown(connection);
  connection.exec(
    `PRAGMA synchronous = ${durable ? 'FULL' : 'OFF'}; PRAGMA cache_size = -${cacheKiB}; PRAGMA cell_size_check = 1;
    PRAGMA wal_autocheckpoint = ${checkpointPages}; PRAGMA journal_size_limit = ${logBytes}; PRAGMA busy_timeout = 0`,
  );
  return {
    connection,
    place,
    durable,
    prepared: statementCache(connection),
    added: null,
  };
}

/** Tells whether the lock was free. The caller waits and asks again, so that it can give up at any moment. */
function begin(writer) {
  throwIfReplaced(writer.place);
  // What could not be rolled back before, for example because the disk failed, is rolled back now: none of it may be kept with what
  // follows.
  if (writer.connection.inTransaction()) writer.connection.exec('ROLLBACK');
  try {
    writer.connection.exec('BEGIN IMMEDIATE');
  } catch (error) {
    if (primaryCode(resultCode(error)) === sqlite.busy) return false;
    throw error;
  }
  writer.added = null;
  return true;
}

/**
 * SQLite undoes a whole transaction by itself where the disk is full or fails, or memory is short, and a thread that was
 * lost leaves none to the next. What came then would be kept at once, without all that stood before it.
 */
function throwIfUndone({ connection }) {
  if (!connection.inTransaction()) throw Object.assign(new Error('no transaction'), { code: 'UNDONE' });
}

/** Runs texts for their rows. Where the rows are claims, each begins with its id, and those that were stored are counted. */
function change(writer, { changes, areClaims }, throwIfEnded) {
  writer.added ??= { claims: 0, digest: claimsDigest() };
  const { added } = writer;
  let rowsSoFar = 0;
  for (const { text, rows } of changes) {
    const statement = writer.prepared(text);
    for (const values of rows) {
      if (rowsSoFar % rowsBetweenLooks === 0) throwIfEnded();
      rowsSoFar += 1;
      const stored = statement.run(values);
      if (!areClaims || stored === 0) continue;
      added.claims += 1;
      added.digest.add(values[0]);
    }
  }
  return null;
}

/**
 * Commits what changed with its number; a transaction that only read leaves no trace. Gives the code of the fault where the
 * record of the commit could not be written, or else null.
 */
function commit(writer) {
  const { connection, prepared, added, durable, place } = writer;
  const record = added === null ? null : raise(prepared, added);
  connection.exec('COMMIT');
  if (record === null || !durable) return null;
  try {
    writeCommitRecord(place.folder, record);
  } catch (error) {
    // The commit is kept all the same. The record is one behind until the next commit, as after a crash.
    return String(error.code ?? error.message);
  }
  return null;
}

function raise(prepared, added) {
  const [[store], [state]] = prepared(
    "SELECT value FROM meta WHERE key IN ('state', 'store') ORDER BY key DESC",
  ).all([]);
  const before = JSON.parse(state);
  const digest = claimsDigest(before.digest);
  digest.combine(added.digest.hex());
  const after = { number: before.number + 1, claims: before.claims + added.claims, digest: digest.hex() };
  prepared("UPDATE meta SET value = ?1 WHERE key = 'state'").run([
    JSON.stringify({ ...after, recorded: true }),
  ]);
  return { store, ...after };
}
