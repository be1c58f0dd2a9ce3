import type { KnownLinks } from './known-links.ts';

/** The entities that lie on known walks of at most some hops between two ends, the ends left out. */
export function withinReach(
  { from, to, maxHops }: { readonly from: string; readonly to: string; readonly maxHops: number },
  known: KnownLinks,
  passable: (id: string) => boolean,
): readonly string[] {
  const there = distances(from, to);
  const back = distances(to, from);
  return [...there].flatMap(([id, hops]) => {
    if (id === from || id === to) return [];
    return hops + (back.get(id) ?? Infinity) <= maxHops ? [id] : [];
  });

  function distances(start: string, end: string): ReadonlyMap<string, number> {
    const found = new Map([[start, 0]]);
    for (const [id, hops] of found) {
      if (hops >= maxHops || id === end) continue;
      for (const other of known.beside(id))
        if (!found.has(other) && (other === end || passable(other))) found.set(other, hops + 1);
    }
    return found;
  }
}
