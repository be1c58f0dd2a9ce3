import { constraints } from '../cypher/constraints.ts';
import { formatOfStore, mergeFormat } from '../cypher/format.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { StoreOutdated } from '../store/errors.ts';
import type { CallOptions, Store } from '../store/store.ts';

/**
 * How claims, what is shown of them and the terms of search lie in a store. Raise it with every change after which an older store
 * would give other answers: it is refused then, instead of answering wrongly.
 */
export const storeFormat = 2;

/**
 * Creates the constraints and indexes of the ontology; running it again changes nothing.
 * @throws {StoreOutdated} where the store was filled in another format
 */
export async function prepareStore(store: Store, ontology: Ontology, call: CallOptions): Promise<void> {
  const [found] = await store.read(formatOfStore(), call);
  const known = found?.number ?? null;
  if (known === null ? Number(found?.filled) > 0 : Number(known) !== storeFormat)
    throw new StoreOutdated(
      'The store was filled by another version of this program: write its claims to a file with `cuibono export`, and import them into an empty store.',
    );
  await store.prepare(constraints(ontology, store.kind), call);
  if (known === null) await store.write((transaction) => transaction.run(mergeFormat(storeFormat)), call);
}
