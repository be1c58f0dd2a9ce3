import type DataLoader from 'dataloader';
import {
  type ClaimPage,
  claimsByIds,
  claimsOfMany,
  countClaimsOfMany,
  evidenceOfGroups,
} from '../shapes/claims.ts';
import { mapOf, textOf } from '../store/cell.ts';
import { batch } from './batch.ts';
import { type ClaimItem, claimItem, itemsOf, subjectOfClaim } from './item.ts';
import type { Paged } from './paged.ts';
import type { Reading } from './reading.ts';

/** Claims by their ids; null where there is none. */
export function claimLoader({ read, once }: Reading): DataLoader<string, ClaimItem | null> {
  return once(claimLoader, '', () =>
    batch<ClaimItem | null>({
      rows: (ids) => read(claimsByIds(ids)),
      value: (row) => claimItem(textOf(row.subject), row),
      absent: null,
    }),
  );
}

/** The claims of many subjects; `args` are the arguments that `page` is made of. */
export function claimsOfSubjects(
  { read, once }: Reading,
  args: string,
  page: () => ClaimPage,
): Paged<ClaimItem, ClaimPage> {
  return once(claimsOfSubjects, args, () => {
    const asked = page();
    return {
      page: asked,
      items: batch<readonly ClaimItem[]>({
        rows: (ids) => read(claimsOfMany(ids, asked)),
        value: (row) => itemsOf(row, (map) => claimItem(textOf(row.id), map)),
        absent: [],
      }),
      total: batch({
        rows: (ids) => read(countClaimsOfMany(ids, asked.about, asked.withEnded)),
        value: (row) => Number(row.total),
        absent: 0,
      }),
    };
  });
}

/** Claims of one value, at most `limit`, by the key of their group: its subject, a space, and what it is about. */
export function groupLoader(
  { read, once }: Reading,
  limit: number,
): DataLoader<string, readonly ClaimItem[]> {
  return once(groupLoader, String(limit), () =>
    batch<readonly ClaimItem[]>({
      rows: (keys) => read(evidenceOfGroups(keys, limit)),
      value: (row) => itemsOf(row, (map) => claimItem(subjectOfClaim(mapOf(map.claim)), map)),
      absent: [],
    }),
  );
}
