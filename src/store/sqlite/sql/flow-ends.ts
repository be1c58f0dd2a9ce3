import type { Cell, Row } from '../../store.ts';

/** An end of a link: its row id, its id, and the row ids of what leads to it. */
export type End = readonly [rid: number, id: string, from: readonly number[]];

type Places = ReadonlyMap<Cell, number>;

/** Ends in the order of their ids, which are ASCII. */
export const inOrder = (ends: readonly End[]): readonly End[] =>
  [...ends].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));

/** The places of what leads to an end, as far as it is among those that have one. */
export function placesOf([, , from]: End, places: Places): readonly number[] {
  const found: number[] = [];
  for (const rid of from) {
    const place = places.get(rid);
    if (place !== undefined) found.push(place);
  }
  return found;
}

/** What is above investments, `chain` links away at most, and which of them another took the place of. */
export function aboveOf(larger: readonly End[], later: readonly End[], places: Places, chain: number): Row {
  const ends = [...larger, ...later];
  const up = edgesOf(ends);
  const above = new Map<number, number[]>();
  for (const rid of up.keys()) {
    const place = places.get(rid);
    if (place === undefined) continue;
    for (const far of reachedFrom(rid, up, chain)) {
      const known = above.get(far);
      if (known === undefined) above.set(far, [place]);
      else known.push(place);
    }
  }
  const idOf = new Map(ends.map(([rid, id]) => [rid, id]));
  const ids = (rids: readonly number[]): readonly string[] => rids.map((rid) => idOf.get(rid) ?? '');
  const own = [...above.keys()].filter((rid) => places.has(rid));
  return {
    superseded: [...new Set(later.flatMap((end) => placesOf(end, places)))],
    above: [ids([...above.keys()]), [...above.values()]],
    own: [ids(own), own.map((rid) => places.get(rid) ?? 0)],
  };
}

/** What leads on from each node, by its row id. */
function edgesOf(ends: readonly End[]): ReadonlyMap<number, readonly number[]> {
  const edges = new Map<number, number[]>();
  for (const [far, , near] of ends)
    for (const from of near) {
      const known = edges.get(from);
      if (known === undefined) edges.set(from, [far]);
      else known.push(far);
    }
  return edges;
}

/** All that is at most `chain` links above a node, each once; itself, where they lead back to it. */
function reachedFrom(
  rid: number,
  edges: ReadonlyMap<number, readonly number[]>,
  chain: number,
): ReadonlySet<number> {
  const met = new Set<number>();
  let level: readonly number[] = [rid];
  for (let depth = 0; depth < chain && level.length > 0; depth++) {
    const next: number[] = [];
    for (const from of level)
      for (const far of edges.get(from) ?? []) {
        if (met.has(far)) continue;
        met.add(far);
        next.push(far);
      }
    level = next;
  }
  return met;
}
