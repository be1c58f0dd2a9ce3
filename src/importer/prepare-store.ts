import { constraints } from '../cypher/constraints.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { CallOptions, Store } from '../store/store.ts';

/** Creates the constraints and indexes of the ontology; running it again changes nothing. */
export async function prepareStore(store: Store, ontology: Ontology, call: CallOptions): Promise<void> {
  await store.prepare(constraints(ontology, store.kind), call);
}
