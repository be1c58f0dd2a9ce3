import type { StoredColumn } from '../../../ontology/stored-columns.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import type { Cell, Row } from '../../store.ts';
import { aboveOf, type End, inOrder, placesOf } from './flow-ends.ts';
import { flowGroups } from './flow-groups.ts';

const none: readonly never[] = Object.freeze([]);

/**
 * Makes the one row of `flowParts` of what SQLite reads: columns of investments, and the ends of each link with the row ids of
 * what leads to them, which are then replaced by places.
 * @param cents the column whose whole numbers may be past 2^53
 */
export function arrangeFlows(
  found: Row,
  cents: StoredColumn,
  { asked, links, chain }: ArgsOf<'flowParts'>,
): Row {
  const { groups, ids, places } = flowGroups(
    (found.nodes ?? none) as readonly (readonly Cell[])[],
    cents,
    asked,
  );
  // Each text lists the ends of one link; looking at each of them would take as long as reading it.
  const ends = (name: string): readonly End[] => (found[name] ?? none) as unknown as readonly End[];
  const starts = new Map<string | null, ReadonlyMap<Cell, number>>([[null, places]]);
  const row: Record<string, Cell> = { groups, ids, ...aboveOf(ends('larger'), ends('later'), places, chain) };
  for (const { name, from, named } of links) {
    const sorted = inOrder(ends(name));
    const known = starts.get(from) ?? places;
    starts.set(name, new Map(sorted.map(([rid], i) => [rid, i])));
    row[name] = [named ? sorted.map(([, id]) => id) : none, sorted.map((end) => placesOf(end, known))];
  }
  return row;
}
