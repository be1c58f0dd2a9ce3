import { countOf } from '../shapes/aggregates.ts';
import type { Fetch } from '../shapes/fetch.ts';
import { fetchKey, pageKey } from '../shapes/fetch-key.ts';
import { listOfKind } from '../shapes/nodes.ts';
import type { Page } from '../shapes/page.ts';
import type { Predicate } from '../shapes/predicate.ts';
import { listOf } from '../store/cell.ts';
import { fetchedNode } from './fetched.ts';
import type { Item } from './item.ts';
import type { Reading } from './reading.ts';
import { reportHubs } from './report-hubs.ts';

/** A page of the nodes of one kind, with what is fetched of each. */
export function kindList(
  { read, once }: Reading,
  kind: string,
  page: Page,
  fetch: Fetch,
): Promise<readonly Item[]> {
  return once(kindList, `${kind} ${pageKey(page)} ${fetchKey(fetch)}`, async () => {
    const rows = await read(listOfKind(kind, page, fetch), () => reportHubs(fetch.hops));
    return rows.map(({ cells }) => ({ node: fetchedNode(listOf(cells), fetch), edge: {} }));
  });
}

/** How many nodes of a kind pass a filter; `args` is the filter, as a text. */
export function kindCount(
  { read, once }: Reading,
  kind: string,
  args: string,
  filter: () => Predicate,
): Promise<number> {
  return once(kindCount, `${kind} ${args}`, async () => {
    const [row] = await read(countOf({ kind, where: filter() }));
    return Number(row?.total ?? 0);
  });
}
