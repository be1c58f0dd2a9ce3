import type DataLoader from 'dataloader';
import { countOf } from '../shapes/aggregates.ts';
import type { HopFetch } from '../shapes/fetch.ts';
import { fetchKey } from '../shapes/fetch-key.ts';
import { fetchNodes } from '../shapes/nodes.ts';
import type { Predicate } from '../shapes/predicate.ts';
import { listOf } from '../store/cell.ts';
import { batch } from './batch.ts';
import { fetchedLists } from './fetched.ts';
import type { Followed } from './followed.ts';
import { hopKey } from './hop-key.ts';
import type { Item } from './item.ts';
import type { Reading } from './reading.ts';
import { reportHubs } from './report-hubs.ts';

/** What one link leads to from many nodes, with what is fetched of it; equal fetches share a statement. */
export function hopLoader(reading: Reading, fetch: HopFetch): DataLoader<string, readonly Item[]> {
  // A field asks once for each of its parents, always with the same fetch: its key is written only for the first.
  const known = byFetch(reading);
  const loader = known.get(fetch) ?? alike(reading, fetch);
  known.set(fetch, loader);
  return loader;
}

function byFetch({ once }: Reading): Map<HopFetch, DataLoader<string, readonly Item[]>> {
  return once(byFetch, '', () => new Map());
}

function alike({ read, once }: Reading, fetch: HopFetch): DataLoader<string, readonly Item[]> {
  const followed = { columns: [], hops: [fetch] };
  return once(alike, fetchKey(followed), () =>
    batch<readonly Item[]>({
      rows: (ids) => read(fetchNodes(ids, followed), () => reportHubs([fetch])),
      value: (row) => fetchedLists(listOf(row.cells), [fetch])[0] ?? [],
      absent: [],
    }),
  );
}

/** How many links of a hop each of many nodes has; `args` is the filter, as a text. */
export function hopCounter(
  { read, once }: Reading,
  followed: Followed,
  args: string,
  filter: () => Predicate,
): DataLoader<string, number> {
  return once(hopCounter, `${hopKey(followed.hop)} ${args}`, () => {
    const where = filter();
    return batch({
      rows: (ids) => read(countOf({ ...followed, ids, where })),
      value: (row) => Number(row.total),
      absent: 0,
    });
  });
}
