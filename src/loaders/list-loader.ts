import { countOfKind } from '../cypher/count-of-kind.ts';
import { listOfKind } from '../cypher/list-of-kind.ts';
import type { Page } from '../cypher/page.ts';
import { mapOf } from './cell.ts';
import type { Item } from './item.ts';
import type { Read } from './read.ts';

/** A page of a kind and its count, each asked for at most once, and only when needed. */
export interface KindList {
  readonly page: Page;
  items(): Promise<readonly Item[]>;
  total(): Promise<number>;
}

/** Lists the nodes of one kind. */
export function listLoader(read: Read, kind: string, page: Page): KindList {
  let items: Promise<readonly Item[]> | undefined;
  let total: Promise<number> | undefined;
  return {
    page,
    items: () => {
      items ??= read(listOfKind(kind, page)).then((rows) =>
        rows.map((row) => ({ node: mapOf(row.node), edge: {} })),
      );
      return items;
    },
    total: () => {
      total ??= read(countOfKind(kind, page.where)).then(([row]) => Number(row?.total ?? 0));
      return total;
    },
  };
}
