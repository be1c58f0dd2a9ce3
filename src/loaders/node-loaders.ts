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
 * Nodes that are in no list any more, since all that named them was closed or withdrawn: with nothing but their ids; null for what there
 * never was.
 */
export function formerLoader({ read, once }: Reading): DataLoader<string, Row | null> {
  return once(formerLoader, '', () =>
    batch<Row | null>({
      rows: (ids) => read(formerEntities(ids)),
      value: ({ id }) => ({ id: id ?? null, isFormer: true }),
      absent: null,
    }),
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
