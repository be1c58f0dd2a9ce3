import { connect, uriOf } from '../driver.mjs';
import { serveJobs } from '../serve-jobs.mjs';

/** Kibibytes of pages that are kept while a graph is copied. */
const cacheKiB = 128 * 1024;

/**
 * A thread that makes one new file from one that it only reads. Its jobs: `{ begin: { file, from, tables } }`, then `{ steps }`
 * and `{ texts }`, which take no values, in the one transaction that this begins, and `{ ask }` at any time, whose answer is
 * rows. It is not made safe against a crash: whoever wants the file renames it once everything is done.
 */
serveJobs(
  () => ({ connection: undefined }),
  (state, work, throwIfEnded) => {
    if (work === 'close') return state.connection?.close();
    if (work.begin !== undefined) {
      const { file, from, tables } = work.begin;
      state.connection = connect(file, { busyMs: 5_000 });
      state.connection.exec(
        `PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = NORMAL; PRAGMA cache_size = -${cacheKiB};
        PRAGMA temp_store = MEMORY; PRAGMA threads = 2`,
      );
      state.connection.prepare('ATTACH ?1 AS p').run([uriOf(from, 'ro')]);
      state.connection.exec('BEGIN');
      for (const text of tables) state.connection.exec(text);
    }
    for (const { text, values } of work.steps ?? []) {
      throwIfEnded();
      state.connection.prepare(text).run(values);
    }
    for (const text of work.texts ?? []) {
      throwIfEnded();
      state.connection.exec(text);
    }
    if (work.ask === undefined) return [];
    return state.connection.prepare(work.ask.text).all(work.ask.values);
  },
);
