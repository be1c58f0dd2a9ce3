import type DataLoader from 'dataloader';
import type { HopFetch } from '../cypher/fetch.ts';
import { linkFromMany } from '../cypher/link-from-many.ts';
import { batch } from './batch.ts';
import { fetchedItems } from './fetched.ts';
import type { Item } from './item.ts';
import type { Read } from './read.ts';

/** Follows one hop from many nodes, with what is fetched of those that it leads to. */
export function hopLoader(read: Read, fetch: HopFetch): DataLoader<string, readonly Item[]> {
  return batch<readonly Item[]>({
    rows: (ids) => read(linkFromMany(ids, fetch)),
    value: (row) => fetchedItems(row.items, fetch),
    absent: [],
  });
}
