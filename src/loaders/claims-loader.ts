import { type ClaimPage, claimsOfMany, countClaimsOfMany } from '../shapes/claims.ts';
import { textOf } from '../store/cell.ts';
import { batch } from './batch.ts';
import { type ClaimItem, claimItem, itemsOf } from './item.ts';
import type { Paged } from './paged.ts';
import type { Read } from './read.ts';

/** The claims of many subjects. */
export function claimsLoader(read: Read, page: ClaimPage): Paged<ClaimItem, ClaimPage> {
  return {
    page,
    items: batch<readonly ClaimItem[]>({
      rows: (ids) => read(claimsOfMany(ids, page)),
      value: (row) => itemsOf(row, (map) => claimItem(textOf(row.id), map)),
      absent: [],
    }),
    total: batch({
      rows: (ids) => read(countClaimsOfMany(ids, page.about)),
      value: (row) => Number(row.total),
      absent: 0,
    }),
  };
}
