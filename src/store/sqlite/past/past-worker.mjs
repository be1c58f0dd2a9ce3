import { connect } from '../driver.mjs';
import { serveJobs } from '../serve-jobs.mjs';
import { holdState } from './hold-state.mjs';

/** Kibibytes of pages that are kept while a graph is read or changed. */
const cacheKiB = 128 * 1024;

/**
 * A thread that finds in one graph what its copy is to lose, and takes it out there. Its jobs: `{ hold: file }` holds a state of a graph
 * and tells which; `{ steps }` are run on that state, and what they find is kept in temporary tables; `{ change: file }` lets it
 * go for its copy, which `{ steps }` then change, in a transaction each; `{ ask }` may come at any time, and is answered with rows. It
 * is not made safe against a crash: the caller renames the file once everything is done.
 */
serveJobs(
  (_, tick) => ({ tick, connection: undefined }),
  (state, work, throwIfEnded) => {
    if (work === 'close') return state.connection?.close();
    if (work.hold !== undefined) return hold(state, work.hold);
    const { connection } = state;
    if (work.change !== undefined) change(connection, work.change);
    if (work.steps !== undefined) run(connection, work.steps, throwIfEnded);
    return work.ask === undefined ? [] : connection.prepare(work.ask.text).all(work.ask.values);
  },
);

/** Tables of the graph are asked for by their names alone; `graph` is the present first, and then its copy. */
function hold(state, file) {
  if (state.connection === undefined) {
    state.connection = connect(':memory:', { busyMs: 5_000 });
    state.connection.exec('PRAGMA temp_store = MEMORY');
    state.connection.attach('graph', file, { readOnly: true });
    state.connection.exec(`PRAGMA graph.cache_size = -${cacheKiB}`);
  }
  return holdState(state.connection);
}

function change(connection, file) {
  connection.exec('COMMIT; DETACH graph');
  connection.attach('graph', file);
  connection.exec(
    `PRAGMA graph.journal_mode = DELETE; PRAGMA graph.synchronous = OFF; PRAGMA graph.cache_size = -${cacheKiB}`,
  );
}

function run(connection, steps, throwIfEnded) {
  const alone = !connection.inTransaction();
  if (alone) connection.exec('BEGIN');
  for (const { text, values } of steps) {
    throwIfEnded();
    connection.prepare(text).run(values);
  }
  if (alone) connection.exec('COMMIT');
}
