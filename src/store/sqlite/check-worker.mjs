import { randomUUID } from 'node:crypto';
import { syncFile } from './commit-record.mjs';
import { connect } from './driver.mjs';
import { foundIn } from './found-in.mjs';
import { serveJobs } from './serve-jobs.mjs';

const busyMs = 5_000;

/** A thread that reads all of a graph, or copies it: both take a long time, and must not hold up readers. */
serveJobs(
  () => null,
  (_, work, throwIfEnded) => {
    if (work === 'close') return null;
    return work.copy === undefined ? examine(work, throwIfEnded) : copy(work, throwIfEnded);
  },
);

/** What a graph is found to hold, and what it says it holds. */
function examine({ file }, throwIfEnded) {
  const graph = connect(file, { readOnly: true, busyMs });
  try {
    // One state of the graph, however much is written meanwhile.
    graph.exec('BEGIN');
    return foundIn(graph, throwIfEnded);
  } finally {
    graph.close();
  }
}

/** Copies one state of a graph that may be written meanwhile, and tells the same of the copy. */
function copy({ file, copy }, throwIfEnded) {
  const graph = connect(file, { readOnly: true, busyMs });
  try {
    graph.prepare('VACUUM INTO ?1').run([copy]);
  } finally {
    graph.close();
  }
  const copied = connect(copy, { busyMs, mustExist: true });
  try {
    // Locked all the while: what nobody has locked is taken for what a killed process has left.
    copied.exec('BEGIN IMMEDIATE');
    const all = foundIn(copied, throwIfEnded);
    // There is no record beside it where it is put: it says so itself. And it is another store, so that no record or log of the
    // graph that it was copied from is ever taken for its own.
    const state = JSON.stringify({ ...all.told, recorded: false });
    copied.prepare("UPDATE meta SET value = ?1 WHERE key = 'state'").run([state]);
    copied.prepare("UPDATE meta SET value = ?1 WHERE key = 'store'").run([randomUUID()]);
    copied.exec('COMMIT');
    return all;
  } finally {
    copied.close();
    syncFile(copy);
  }
}
