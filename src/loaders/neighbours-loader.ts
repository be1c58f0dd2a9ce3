import { countNeighboursOfMany, type LinkTypes, neighboursOfMany } from '../shapes/neighbours.ts';
import type { Window } from '../shapes/window.ts';
import { batch } from './batch.ts';
import { itemsOf, linkItem, type NeighbourItem } from './item.ts';
import type { Paged } from './paged.ts';
import type { Read } from './read.ts';

/** What links of some types join to many nodes. */
export function neighboursLoader(read: Read, links: LinkTypes, page: Window): Paged<NeighbourItem, Window> {
  return {
    page,
    items: batch<readonly NeighbourItem[]>({
      rows: (ids) => read(neighboursOfMany(ids, links, page)),
      value: (row) =>
        itemsOf(row, (map) => ({
          ...linkItem(map),
          type: map.type ?? null,
          direction: map.direction ?? null,
        })),
      absent: [],
    }),
    total: batch({
      rows: (ids) => read(countNeighboursOfMany(ids, links)),
      value: (row) => Number(row.total),
      absent: 0,
    }),
  };
}
