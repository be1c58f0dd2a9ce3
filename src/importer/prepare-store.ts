import { constraints } from '../cypher/constraints.ts';
import { formatOfStore, mergeFormat } from '../cypher/format.ts';
import { setEntities } from '../cypher/set-entities.ts';
import type { Parameters } from '../cypher/statement.ts';
import { endUnfinished, setLinks, unfinished } from '../cypher/unfinished.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { StoreOutdated } from '../store/errors.ts';
import type { CallOptions, Store } from '../store/store.ts';

/**
 * How claims, what is shown of them and the terms of search lie in a store. Raise it with every change after which an older store
 * would give other answers: it is refused then, instead of answering wrongly.
 */
export const storeFormat = 2;

/**
 * Creates the constraints and indexes of the ontology, and sets what a bulk load could not; running it again changes nothing.
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
  await finishLoad(store, call);
}

/** Rows of one transaction. */
const rowsAtOnce = 5_000;

async function finishLoad(store: Store, call: CallOptions): Promise<void> {
  for (let left = true; left; ) {
    const rows = await store.read(unfinished(rowsAtOnce), call);
    left = rows.length === rowsAtOnce;
    if (rows.length === 0) return;
    const entities: { id: string; columns: Parameters }[] = [];
    const links = new Map<string, { from: string; to: string; columns: Parameters }[]>();
    for (const row of rows) {
      const [from = '', type, to] = String(row.id).split(' ');
      const columns: Parameters = JSON.parse(String(row.columns));
      if (type === undefined || to === undefined) entities.push({ id: from, columns });
      else {
        const of = links.get(type) ?? [];
        of.push({ from, to, columns });
        links.set(type, of);
      }
    }
    await store.write(async (transaction) => {
      if (entities.length > 0) await transaction.run(setEntities(entities));
      for (const [type, of] of links) await transaction.run(setLinks(type, of));
      await transaction.run(endUnfinished(rows.map(({ id }) => String(id))));
    }, call);
  }
}
