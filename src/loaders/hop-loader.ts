import type DataLoader from 'dataloader';
import type { HopFetch } from '../cypher/fetch.ts';
import { linkFromMany } from '../cypher/link-from-many.ts';
import { batch } from './batch.ts';
import { listOf } from './cell.ts';
import { fetchedLists } from './fetched.ts';
import type { Item } from './item.ts';
import type { Read } from './read.ts';
import { reportHubs } from './report-hubs.ts';

/** Follows one hop from many nodes, with what is fetched of those that it leads to. */
export function hopLoader(read: Read, fetch: HopFetch): DataLoader<string, readonly Item[]> {
  return batch<readonly Item[]>({
    rows: (ids) => read(linkFromMany(ids, fetch), () => reportHubs([fetch])),
    value: (row) => fetchedLists(listOf(row.cells), [fetch])[0] ?? [],
    absent: [],
  });
}
