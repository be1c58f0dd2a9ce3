import DataLoader from 'dataloader';
import { complete } from '../ontology/release-words.ts';
import { claimsSaid, countClaimsSaid, type Speaker } from '../shapes/claims.ts';
import { columnsOf } from '../shapes/nodes.ts';
import type { Window } from '../shapes/window.ts';
import { listOf, mapOf, textOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';
import { type ClaimItem, claimItem, itemsOf, subjectOfClaim } from './item.ts';
import type { Paged } from './paged.ts';
import type { Reading } from './reading.ts';

/** What many documents say; `args` are the arguments that `page` is made of. */
export function claimsSaidBy(reading: Reading, args: string, page: () => Window): Paged<ClaimItem, Window> {
  return reading.once(claimsSaidBy, args, () => {
    const asked = page();
    const loader = <V>(
      rows: (speakers: readonly Speaker[]) => Promise<readonly Row[]>,
      of: (row?: Row) => V,
    ) =>
      new DataLoader<string, V>(async (ids) => {
        const found = new Map((await rows(await speakers(reading, ids))).map((row) => [textOf(row.id), row]));
        return ids.map((id) => of(found.get(id)));
      });
    return {
      page: asked,
      items: loader(
        (of) => reading.read(claimsSaid(of, asked)),
        (row) =>
          row === undefined ? [] : itemsOf(row, (map) => claimItem(subjectOfClaim(mapOf(map.claim)), map)),
      ),
      total: loader(
        (of) => reading.read(countClaimsSaid(of)),
        (row) => Number(row?.total ?? 0),
      ),
    };
  });
}

const columns = ['head', 'published', 'coverage'];

/** Documents with what decides which claims are theirs; those without a head say nothing. */
async function speakers({ read }: Reading, ids: readonly string[]): Promise<readonly Speaker[]> {
  const rows = await read(columnsOf(ids, columns));
  return rows.flatMap(({ id, cells }) => {
    const [head, published, coverage] = listOf(cells);
    if (typeof head !== 'string') return [];
    const { dataset = null }: { readonly dataset?: string | null } = JSON.parse(head);
    const place = `${typeof published === 'string' ? published : ''} ${textOf(id)}`;
    return [{ id: textOf(id), dataset, place, isComplete: coverage === complete }];
  });
}
