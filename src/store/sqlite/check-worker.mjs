import { claimsDigest } from './claims-digest.mjs';
import { syncFile } from './commit-record.mjs';
import { connect } from './driver.mjs';
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
    return found(graph, throwIfEnded);
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
    const all = found(copied, throwIfEnded);
    // There is no record beside it where it is put: it says so itself.
    const state = JSON.stringify({ ...all.told, recorded: false });
    copied.prepare("UPDATE meta SET value = ?1 WHERE key = 'state'").run([state]);
    copied.exec('COMMIT');
    return all;
  } finally {
    copied.close();
    syncFile(copy);
  }
}

function found(graph, throwIfEnded) {
  throwIfEnded();
  const lines = graph.prepare('PRAGMA integrity_check(20)').all([]).flat();
  const told = toldBy(graph);
  const digest = claimsDigest();
  let claims = 0;
  if (graph.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'claim'").all([]).length > 0) {
    for (const [id] of graph.prepare('SELECT id FROM claim NOT INDEXED').each([])) {
      throwIfEnded();
      digest.add(id);
      claims += 1;
    }
  }
  const faults = lines.filter((line) => line !== 'ok');
  return { faults, claims, digest: digest.hex(), told };
}

/** What the graph says it holds; null where it cannot be read as this program writes it. */
function toldBy(graph) {
  const [row] = graph.prepare("SELECT value FROM meta WHERE key = 'state'").all([]);
  try {
    return JSON.parse(row?.[0] ?? 'null');
  } catch {
    return null;
  }
}
