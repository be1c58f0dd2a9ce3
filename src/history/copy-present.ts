import { storedClaims, storedHeads } from '../exporter/stored-claims.ts';
import { copyClaims } from '../importer/copy-claims.ts';
import { batchCall } from '../importer/import-options.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import type { Store } from '../store/store.ts';

/** Longest time in which the claims of a server are read. */
const patience = 3_600_000;

/** Recomputes the graph of a server from its claims, in a folder on this machine. Returns the state it was in. */
export async function copyPresent(
  store: Store,
  folder: string,
  ontology: Ontology,
  signal: AbortSignal,
): Promise<string> {
  const into = await openSqlite(folder, ontology, { durable: false });
  try {
    await into.prepare(batchCall({ signal }));
    const call = { deadline: Date.now() + patience, signal };
    return await store.snapshot(async (still) => {
      const said = { heads: storedHeads(still, signal), claims: storedClaims(still, ontology, signal) };
      await copyClaims(said, { store: into, ontology, signal });
      return still.state(call);
    }, call);
  } finally {
    await into.close();
  }
}
