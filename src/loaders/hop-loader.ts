import type DataLoader from 'dataloader';
import type { HopFetch } from '../shapes/fetch.ts';
import { fetchNodes } from '../shapes/nodes.ts';
import { listOf } from '../store/cell.ts';
import { batch } from './batch.ts';
import { fetchedLists } from './fetched.ts';
import type { Item } from './item.ts';
import type { Read } from './read.ts';
import { reportHubs } from './report-hubs.ts';

/** Follows one hop from many nodes, with what is fetched of those that it leads to. */
export function hopLoader(read: Read, fetch: HopFetch): DataLoader<string, readonly Item[]> {
  const followed = { columns: [], hops: [fetch] };
  return batch<readonly Item[]>({
    rows: (ids) => read(fetchNodes(ids, followed), () => reportHubs([fetch])),
    value: (row) => fetchedLists(listOf(row.cells), [fetch])[0] ?? [],
    absent: [],
  });
}
