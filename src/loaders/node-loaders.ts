import type DataLoader from 'dataloader';
import type { Fetch } from '../shapes/fetch.ts';
import { fetchKey } from '../shapes/fetch-key.ts';
import { fetchNodes, nodesByIds } from '../shapes/nodes.ts';
import { formerEntities } from '../shapes/projection.ts';
import { listOf, mapOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';
import { batch } from './batch.ts';
import { fetchedNode } from './fetched.ts';
import type { Reading } from './reading.ts';
import { reportHubs } from './report-hubs.ts';

/** Nodes by their ids, with all of their columns; null where there is none. */
export function nodeLoader({ read, once }: Reading): DataLoader<string, Row | null> {
  return once(nodeLoader, '', () =>
    batch<Row | null>({
      rows: (ids) => read(nodesByIds(ids)),
      value: (row) => mapOf(row.node),
      absent: null,
    }),
  );
}

/**
 * A node by any id that it has or had: where it is shown under another one, what that shows. Of one that is in no list any more, since all
 * that named it was closed or withdrawn, nothing is left but its id; null for what there never was.
 * @param loader how it is loaded by the id under which it is shown
 */
export async function loadNode(
  reading: Reading,
  loader: DataLoader<string, Row | null>,
  id: string,
): Promise<Row | null> {
  const row = await loader.load(id);
  if (row !== null) return row;
  const unlisted = await unlistedLoader(reading).load(id);
  if (unlisted === null) return null;
  return typeof unlisted.shownAs === 'string' ? loader.load(unlisted.shownAs) : { id, isFormer: true };
}

/** Nodes that are in no list, with the ids under which they are shown. */
function unlistedLoader({ read, once }: Reading): DataLoader<string, Row | null> {
  return once(unlistedLoader, '', () =>
    batch<Row | null>({ rows: (ids) => read(formerEntities(ids)), value: (row) => row, absent: null }),
  );
}

/** Nodes by their ids, with what is fetched of each; null where there is none. */
export function fetchingLoader({ read, once }: Reading, fetch: Fetch): DataLoader<string, Row | null> {
  return once(fetchingLoader, fetchKey(fetch), () =>
    batch<Row | null>({
      rows: (ids) => read(fetchNodes(ids, fetch), () => reportHubs(fetch.hops)),
      value: (row) => fetchedNode(listOf(row.cells), fetch),
      absent: null,
    }),
  );
}
