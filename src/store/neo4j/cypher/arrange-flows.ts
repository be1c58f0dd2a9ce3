import type { ArgsOf } from '../../../shapes/index.ts';
import { listOf } from '../../cell.ts';
import type { Cell, Row } from '../../store.ts';

/** Makes the one row of `flowParts` of the pieces that Neo4j answered. */
export function arrangeFlows(rows: readonly Row[], { asked, links, limit }: ArgsOf<'flowParts'>): Row {
  const pieces = (list: string): readonly (readonly Cell[])[] =>
    rows.flatMap((row) => (row.list === list ? [listOf(row.cells)] : []));
  const groups = pieces('groups');
  const placeOf = placesOf(groups, limit);
  const row: Record<string, Cell> = {
    groups: groups.map(([, key, amounts = null]) => [...listOf(key), amounts]),
    ids: asked.ids ? groups.flatMap(([, , , ids]) => listOf(ids)) : null,
    ...aboveOf(pieces('tied'), placeOf),
  };
  for (const { name, from } of links) {
    const found = pieces(name);
    const places = found.flatMap(([, lists]) => listOf(lists));
    row[name] = [
      found.flatMap(([ids]) => listOf(ids)),
      from === null ? places.map((list) => listOf(list).map((place) => placeOf(Number(place)))) : places,
    ];
  }
  return row;
}

/** The place of an investment among all, by its number: its group times `limit`, and its place in the group. */
function placesOf(groups: readonly (readonly Cell[])[], limit: number): (number: number) => number {
  const starts: number[] = [];
  let count = 0;
  for (const [group, , amounts] of groups) {
    starts[Number(group)] ??= count;
    count += listOf(amounts).length;
  }
  return (number) => (starts[Math.floor(number / limit)] ?? 0) + (number % limit);
}

/** What is above others, as two lists of ends, and which investments another took the place of. */
function aboveOf(tied: readonly (readonly Cell[])[], placeOf: (number: number) => number): Row {
  const above = new Map<Cell, number[]>();
  const superseded: number[] = [];
  for (const [number, , replaced, larger] of tied) {
    const place = placeOf(Number(number));
    if (replaced === true) superseded.push(place);
    for (const id of listOf(larger)) {
      const known = above.get(id);
      if (known === undefined) above.set(id, [place]);
      else known.push(place);
    }
  }
  const own = tied.filter(([, id = null]) => above.has(id));
  return {
    superseded,
    above: [[...above.keys()], [...above.values()]],
    own: [own.map(([, id = null]) => id), own.map(([number]) => placeOf(Number(number)))],
  };
}
