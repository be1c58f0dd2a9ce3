import { claimsDigest } from './claims-digest.mjs';

/** Reads all of a graph: what SQLite finds wrong, which claims there are, and what it says it holds. */
export function foundIn(graph, throwIfEnded) {
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
