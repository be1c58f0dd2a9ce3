import { batch } from '../../loaders/batch.ts';
import { itemsOf, linkItem, type NeighbourItem } from '../../loaders/item.ts';
import type { Paged } from '../../loaders/paged.ts';
import type { Read, Reading } from '../../loaders/reading.ts';
import {
  countLinksOfMany,
  countNeighboursOfMany,
  type LinkTypes,
  neighboursOfMany,
} from '../../shapes/neighbours.ts';
import type { Window } from '../../shapes/window.ts';
import { listOf, textOf } from '../../store/cell.ts';

/** The links by which neighbours are wanted, and which page of them. */
interface NeighbourQuery {
  readonly links: LinkTypes;
  readonly window: Window;
}

/** What links of some types join to many nodes; `args` is what `query` is made of. */
export function neighboursLoader(
  { read, once }: Reading,
  args: string,
  query: () => NeighbourQuery,
): Paged<NeighbourItem, Window> {
  return once(neighboursLoader, args, () => neighboursOf(read, query()));
}

/** How many links of each type and direction a node has. */
export interface LinkNumber {
  readonly type: string;
  readonly forward: boolean;
  readonly number: number;
}

/** How many links of each type many nodes have: one statement for all of them. */
export function linkNumbers({ read, once }: Reading, links: LinkTypes): Paged<LinkNumber, Window>['items'] {
  return once(linkNumbers, '', () =>
    batch<readonly LinkNumber[]>({
      rows: (ids) => read(countLinksOfMany(ids, links)),
      value: (row) =>
        listOf(row.counts).map((one) => {
          const [type, direction, number] = listOf(one);
          return { type: textOf(type), forward: Number(direction) === 0, number: Number(number) };
        }),
      absent: [],
    }),
  );
}

function neighboursOf(read: Read, { links, window: page }: NeighbourQuery): Paged<NeighbourItem, Window> {
  return {
    page,
    items: batch<readonly NeighbourItem[]>({
      rows: (ids) => read(neighboursOfMany(ids, links, page)),
      value: (row) =>
        itemsOf(row, (map) => ({
          ...linkItem(map),
          from: textOf(row.id),
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
