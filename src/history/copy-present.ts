import { allThatWasSaid } from '../exporter/stored-claims.ts';
import { copyToFolder } from '../importer/copy-to-folder.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { longCall } from '../store/long-call.ts';
import type { Store } from '../store/store.ts';

/** Recomputes the graph of a server from its claims, in a folder on this machine. Returns the state it was in. */
export function copyPresent(
  store: Store,
  folder: string,
  ontology: Ontology,
  signal: AbortSignal,
): Promise<string> {
  const call = longCall(signal);
  return store.snapshot(async (still) => {
    const said = allThatWasSaid(still, ontology, signal);
    await copyToFolder(folder, said, { ontology, durable: false, signal });
    return still.state(call);
  }, call);
}
