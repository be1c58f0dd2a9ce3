import type { Head } from '../../claims/claim.ts';
import { readHead } from '../../claims/read-head.ts';
import { columnsOf } from '../../shapes/nodes.ts';
import { listOf, textOf } from '../../store/cell.ts';
import type { Store } from '../../store/store.ts';
import { headRows } from '../stored-claims.ts';
import { saidClaims } from './said-claims.ts';
import type { Selection } from './selection.ts';

type Heads = ReadonlyMap<string, Head>;

/**
 * What documents and datasets say of themselves, by their ids in order, those that a selection needs: where it is of entities, those that
 * say a claim of it, those whose word these repeat, and their datasets; else all: there are thousands where there are millions of claims.
 */
export async function headsOf(store: Store, selection: Selection, signal?: AbortSignal): Promise<Heads> {
  const heads = new Map<string, Head>();
  if (selection.of !== 'entities') {
    for await (const { id, head } of headRows(store, signal)) heads.set(String(id), readHead(String(head)));
    return heads;
  }
  let wanted = new Set<string>();
  for await (const { places } of saidClaims(store, selection, signal))
    for (const { source, dataset } of places) wanted.add(source).add(dataset);
  const asked = new Set<string>();
  // What is repeated may repeat others.
  while (wanted.size > 0) {
    const ids = [...wanted];
    for (const id of ids) asked.add(id);
    wanted = new Set();
    for (const row of await store.read(columnsOf(ids, ['head']), { deadline: Date.now() + 60_000, signal })) {
      const [text] = listOf(row.cells);
      if (typeof text !== 'string') continue;
      const head = readHead(text);
      heads.set(textOf(row.id), head);
      for (const id of [...head.derivedFrom, head.dataset]) if (id !== null && !asked.has(id)) wanted.add(id);
    }
  }
  return new Map([...heads].sort(([a], [b]) => (a < b ? -1 : 1)));
}
