/** An end of a link: its row id, its id, and the row ids of what leads to it. */
export type End = readonly [rid: number, id: string, from: readonly number[]];

export const none: readonly never[] = Object.freeze([]);

/** Ends in the order of their ids, which are ASCII: each list that is filled in this order is in order. */
export const inOrder = (ends: readonly End[]): readonly End[] =>
  [...ends].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));

/** The place of each row id in a list. */
export function placesOf(rids: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let place = 0;
  for (const rid of rids) places.set(rid, place++);
  return places;
}

/**
 * For each of some nodes, what its links lead to, as `shown`. Most have one link, and all that lead to the same end share
 * one list: making each its own takes as long as reading them.
 */
export function listsOf<T>(
  ends: readonly End[],
  places: ReadonlyMap<number, number>,
  shown: (end: End, place: number) => T,
): readonly (readonly T[])[] {
  const lists = new Array<T[]>(places.size);
  for (const [i, end] of ends.entries()) {
    const entry = shown(end, i);
    const alone = [entry];
    for (const from of end[2]) {
      const place = places.get(from);
      if (place === undefined) continue;
      const list = lists[place];
      const [first] = list ?? alone;
      if (list === undefined) lists[place] = alone;
      else if (list.length > 1) list.push(entry);
      else if (first !== undefined) lists[place] = [first, entry];
    }
  }
  return lists;
}

/** What leads on from each node, by its row id. */
export function edgesOf(ends: readonly End[]): ReadonlyMap<number, readonly End[]> {
  const edges = new Map<number, End[]>();
  for (const end of ends)
    for (const from of end[2]) {
      const known = edges.get(from);
      if (known === undefined) edges.set(from, [end]);
      else known.push(end);
    }
  return edges;
}

/** The ids of all that is at most `chain` links above a node, each once, in order; itself, where they lead back to it. */
export function above(
  rid: number,
  edges: ReadonlyMap<number, readonly End[]>,
  chain: number,
): readonly string[] {
  const met = new Map<number, string>();
  let level: readonly number[] = [rid];
  for (let depth = 0; depth < chain && level.length > 0; depth++) {
    const next: number[] = [];
    for (const from of level)
      for (const [far, id] of edges.get(from) ?? none) {
        if (met.has(far)) continue;
        met.set(far, id);
        next.push(far);
      }
    level = next;
  }
  return [...met.values()].sort();
}
