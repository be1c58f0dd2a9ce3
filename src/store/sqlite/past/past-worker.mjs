import { connect } from '../driver.mjs';
import { serveJobs } from '../serve-jobs.mjs';
import { showOnlyKnown } from './only-known.mjs';

/** Kibibytes of pages that are kept while a graph is changed. */
const cacheKiB = 128 * 1024;

/**
 * A thread that makes one new file of one that it only reads. Its jobs: `{ copy: { from, file } }`, then `{ steps }`, in one
 * transaction, and `{ ask }` at any time, whose answer is rows. Once sources are noted as known, it is shown their claims alone. It is
 * not made safe against a crash: the caller renames the file once everything is done.
 */
serveJobs(
  (_, tick) => ({ tick, connection: undefined }),
  (state, work, throwIfEnded) => {
    if (work === 'close') return state.connection?.close();
    if (work.copy !== undefined) state.connection = copyOf(work.copy, state.tick);
    if (work.steps !== undefined) {
      state.connection.exec('BEGIN');
      for (const { text, values } of work.steps) {
        throwIfEnded();
        state.connection.prepare(text).run(values);
      }
      state.connection.exec('COMMIT');
      showOnlyKnown(state.connection);
    }
    return work.ask === undefined ? [] : state.connection.prepare(work.ask.text).all(work.ask.values);
  },
);

/** A connection to a copy of the last committed state of a graph. */
function copyOf({ from, file }, tick) {
  const present = connect(from, { readOnly: true, busyMs: 5_000 });
  try {
    present.prepare('VACUUM INTO ?1').run([file]);
  } finally {
    present.close();
  }
  const copy = connect(file, { busyMs: 5_000 });
  copy.define('tick', tick);
  copy.exec(`PRAGMA synchronous = OFF; PRAGMA cache_size = -${cacheKiB}; PRAGMA temp_store = MEMORY`);
  return copy;
}
