import type { StoredColumn } from '../../../ontology/stored-columns.ts';
import type { FlowColumns } from '../../../shapes/flow-parts.ts';
import type { Cell, Row } from '../../store.ts';
import { repairOf } from './columns.ts';
import { above, type End, edgesOf, inOrder, listsOf, none, placesOf } from './flow-ends.ts';

/**
 * Makes the rows of investments of what `flowParts` reads: their own cells, and the ends of each link with the row ids of
 * what leads to them. There may be a hundred thousand: each row is one literal, and places in lists stand for its row id.
 * @param cents the column whose whole numbers may be past 2^53
 * @param chain how many links away an investment above another may be
 */
export function arrangeFlows(
  found: Row,
  cents: StoredColumn,
  asked: FlowColumns,
  chain: number,
): readonly Row[] {
  const nodes = (found.nodes ?? none) as readonly (readonly Cell[])[];
  // Each text lists the ends of one link.
  const ends = (name: string): readonly End[] => inOrder((found[name] ?? none) as unknown as readonly End[]);
  const [larger, later, investors, reasons] = [
    ends('larger'),
    ends('later'),
    ends('investors'),
    ends('reasons'),
  ];
  const places = placesOf(nodes.map(([rid]) => Number(rid)));
  const companies = placesOf(investors.map(ridOf));
  const rationales = placesOf(reasons.map(ridOf));
  const up = edgesOf([...larger, ...later]);
  const replaced = listsOf(later, places, ridOf);
  const seats = listsOf(ends('seats'), companies, idOf);
  const motives = listsOf(ends('motives'), rationales, idOf);
  const policies = listsOf(ends('policies'), rationales, idOf);
  const lists: readonly (readonly [name: string, asked: boolean, lists: readonly (readonly Cell[])[]])[] = [
    ['investors', asked.investors, listsOf(investors, places, ([, id], i) => [id, seats[i] ?? none])],
    ['hosts', asked.hosts, listsOf(ends('hosts'), places, idOf)],
    ['sectors', asked.sectors, listsOf(ends('sectors'), places, idOf)],
    ['reasons', asked.reasons, listsOf(reasons, places, (_, i) => [motives[i] ?? none, policies[i] ?? none])],
  ];
  const fetched = lists.filter(([, wanted]) => wanted);
  const repair = repairOf([cents]);
  return nodes.map((cells, place) => {
    const [rid, usdCents] = [Number(cells[0]), cells[8] ?? null];
    const row: Record<string, Cell> = {
      id: cells[1] ?? null,
      status: cells[2] ?? null,
      earliest: cells[3] ?? null,
      latest: cells[4] ?? null,
      value: cells[5] ?? null,
      currency: cells[6] ?? null,
      comparator: cells[7] ?? null,
      usdCents: usdCents === null || repair === null ? usdCents : repair(usdCents),
      day: cells[9] ?? null,
      perUsd: cells[10] ?? null,
      above: up.has(rid) ? above(rid, up, chain) : none,
      replaced: replaced[place]?.length ?? 0,
    };
    for (const [name, , of] of fetched) row[name] = of[place] ?? none;
    return row;
  });
}

const ridOf = ([rid]: End): number => rid;
const idOf = ([, id]: End): string => id;
