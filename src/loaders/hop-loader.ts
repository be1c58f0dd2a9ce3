import { countLinkFromMany } from '../cypher/count-link-from-many.ts';
import { linkFromMany } from '../cypher/link-from-many.ts';
import type { Page } from '../cypher/page.ts';
import type { Hop } from '../ontology/ontology.ts';
import { batch } from './batch.ts';
import { type Item, itemsOf, linkItem } from './item.ts';
import type { Paged } from './paged.ts';
import type { Read } from './read.ts';

/** Follows one hop with one set of arguments from many nodes. */
export function hopLoader(read: Read, hop: Hop, page: Page): Paged<Item, Page> {
  return {
    page,
    items: batch<readonly Item[]>({
      rows: (ids) => read(linkFromMany(hop, ids, page)),
      value: (row) => itemsOf(row, linkItem),
      absent: [],
    }),
    total: batch({
      rows: (ids) => read(countLinkFromMany(hop, ids, page.where)),
      value: (row) => Number(row.total),
      absent: 0,
    }),
  };
}
