import { connect } from '../driver.mjs';
import { serveJobs } from '../serve-jobs.mjs';

/** Kibibytes of pages that are kept while a graph is copied. */
const cacheKiB = 128 * 1024;

/**
 * A thread that makes one new file from one that it only reads. Its jobs: `{ begin: { file, from, tables, settings } }`, then
 * `{ steps }` in the one transaction that this begins, `{ end }` with the texts of indexes and settings, and `{ ask }`
 * at any time, whose answer is rows. It is not made safe against a crash: who wants the file renames it when all is done.
 */
serveJobs(
  () => ({ connection: undefined }),
  (state, work, throwIfEnded) => {
    if (work === 'close') return state.connection?.close();
    if (work.begin !== undefined) {
      const { file, from, tables } = work.begin;
      state.connection = connect(file, { busyMs: 5_000 });
      state.connection.exec(
        `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = NORMAL; PRAGMA cache_size = -${cacheKiB};
        PRAGMA temp_store = MEMORY; PRAGMA threads = 2`,
      );
      state.connection.prepare('ATTACH ?1 AS p').run([from]);
      state.connection.exec('BEGIN');
      for (const text of tables) state.connection.exec(text);
    }
    for (const { text, values } of work.steps ?? []) {
      throwIfEnded();
      state.connection.prepare(text).run(values);
    }
    for (const text of work.end ?? []) {
      throwIfEnded();
      state.connection.exec(text);
    }
    if (work.ask === undefined) return [];
    return state.connection.prepare(work.ask.text).all(work.ask.values);
  },
);
