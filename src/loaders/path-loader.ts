import type DataLoader from 'dataloader';
import { degreesOfMany, type PathLinks, pathLinks } from '../shapes/paths.ts';
import type { Row } from '../store/store.ts';
import { batch } from './batch.ts';
import { itemsOf } from './item.ts';
import type { Read } from './read.ts';

/** What a search of paths asks, for all nodes of a level at once; null for a node that is not there. */
export interface PathLoader {
  readonly links: DataLoader<string, readonly Row[] | null>;
  readonly degree: DataLoader<string, number | null>;
}

/** Follows links of some types from many nodes; degrees are counted no further than `degreeMost`. */
export function pathLoader(read: Read, page: PathLinks, degreeMost: number): PathLoader {
  return {
    links: batch<readonly Row[] | null>({
      rows: (ids) => read(pathLinks(ids, page)),
      value: (row) => itemsOf({ items: row.links ?? null }, (map) => map),
      absent: null,
    }),
    degree: batch<number | null>({
      rows: (ids) => read(degreesOfMany(ids, page.types, degreeMost)),
      value: (row) => Number(row.degree),
      absent: null,
    }),
  };
}
