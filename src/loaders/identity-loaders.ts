import type DataLoader from 'dataloader';
import type { Judgement } from '../ontology/judgements.ts';
import { claimsJudging, countClaimsJudging, mergedInto, shownUnder } from '../shapes/identity.ts';
import type { Window } from '../shapes/window.ts';
import { listOf, mapOf, textOf } from '../store/cell.ts';
import { batch } from './batch.ts';
import { type ClaimItem, claimItem, itemsOf, subjectOfClaim } from './item.ts';
import type { Paged } from './paged.ts';
import type { Reading } from './reading.ts';

/** The ids that are shown under those of entities beside their own, in order. */
export function mergedLoader({ read, once }: Reading): DataLoader<string, readonly string[]> {
  return once(mergedLoader, '', () =>
    batch<readonly string[]>({
      rows: (ids) => read(mergedInto(ids)),
      value: ({ merged }) => listOf(merged).map(String),
      absent: [],
    }),
  );
}

/** The id under which an entity is shown that is judged to be another; null for one that is shown under its own. */
export function shownIdLoader({ read, once }: Reading): DataLoader<string, string | null> {
  return once(shownIdLoader, '', () =>
    batch<string | null>({
      rows: (ids) => read(shownUnder(ids)),
      value: ({ shownAs }) => textOf(shownAs),
      absent: null,
    }),
  );
}

/** The judgements of many entities; `args` are the arguments that `page` is made of. */
export function judgementsOfMany(
  { read, once }: Reading,
  about: Judgement,
  withEnded: boolean,
  args: string,
  page: () => Window,
): Paged<ClaimItem, Window> {
  return once(judgementsOfMany, `${about} ${args}`, () => {
    const asked = page();
    return {
      page: asked,
      items: batch<readonly ClaimItem[]>({
        rows: (ids) => read(claimsJudging(ids, about, withEnded, asked)),
        value: (row) => itemsOf(row, (map) => claimItem(subjectOfClaim(mapOf(map.claim)), map)),
        absent: [],
      }),
      total: batch({
        rows: (ids) => read(countClaimsJudging(ids, about, withEnded)),
        value: (row) => Number(row.total),
        absent: 0,
      }),
    };
  });
}
