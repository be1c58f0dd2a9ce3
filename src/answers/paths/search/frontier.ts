import type { KnownLinks } from './known-links.ts';
import { compare } from './path-link.ts';
import type { PathLimits, PathQuery } from './path-query.ts';

/** The next step of a search: whose links to read, and how many hops are known once they are. */
export interface Level {
  readonly ids: readonly string[];
  /** Those of them that the start has led to, and those that the end has. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly hops: number;
  /** Whether entities were left out because too many links would be read. */
  readonly cut: boolean;
}

/** The outermost entities that a search has reached from each end. */
export interface Frontier {
  /** The next entities to read; none, with all the hops that are left, where an end leads no further. */
  next(hopsLeft: number): Level;
  /** The entities that the last level was the first to reach. */
  discovered(): readonly string[];
}

/** One end and what was reached from it. */
interface Side {
  readonly seen: Set<string>;
  outer: readonly string[];
}

/** Begins at the two ends, whose links are read whatever their number. */
export function frontier(
  { from, to, throughHubs }: PathQuery,
  known: KnownLinks,
  degrees: ReadonlyMap<string, number>,
  { hubLinks, fanOut, linksMax }: PathLimits,
): Frontier {
  // No path passes through its own ends: neither side goes on from them.
  const sides: readonly [Side, Side] = [
    { seen: new Set([from, to]), outer: [from] },
    { seen: new Set([from, to]), outer: [to] },
  ];
  const read = new Set<string>();
  let reading: readonly Side[] = [];
  let left = linksMax;
  const isEnd = (id: string): boolean => id === from || id === to;
  const degreeOf = (id: string): number => (isEnd(id) ? 0 : (degrees.get(id) ?? Infinity));
  const opens = (id: string): boolean => degreeOf(id) <= (throughHubs ? Number.MAX_VALUE : hubLinks);

  return { next, discovered };

  function next(hopsLeft: number): Level {
    for (const side of sides) side.outer = side.outer.filter(opens);
    const [a, b] = sides;
    if (a.outer.length === 0 || b.outer.length === 0)
      return { ids: [], from: [], to: [], hops: hopsLeft, cut: false };
    // For the last of an odd number of hops one side is enough; but an end that is a hub may hide what the other shows.
    const both = hopsLeft > 1 || read.size === 0;
    reading = both ? [a, b] : [b.outer.length < a.outer.length ? b : a];
    const wanted = new Set(reading.flatMap((side) => side.outer).filter((id) => !read.has(id)));
    const taken = new Set<string>();
    // Those with the fewest links first: they say the most about each other, and most of them fit.
    for (const id of [...wanted].sort((x, y) => degreeOf(x) - degreeOf(y) || compare(x, y))) {
      const cost = Math.min(degreeOf(id), fanOut);
      if (cost > left) break;
      left -= cost;
      taken.add(id);
      read.add(id);
    }
    for (const side of reading) side.outer = side.outer.filter((id) => read.has(id));
    const ofSide = (side: Side): readonly string[] =>
      reading.includes(side) ? side.outer.filter((id) => taken.has(id)).sort() : [];
    return {
      ids: [...taken].sort(),
      from: ofSide(a),
      to: ofSide(b),
      hops: Math.min(2, hopsLeft),
      cut: taken.size < wanted.size,
    };
  }

  function discovered(): readonly string[] {
    for (const side of reading) {
      const found = new Set(
        side.outer.flatMap((id) => [...known.beside(id)]).filter((id) => !side.seen.has(id)),
      );
      for (const id of found) side.seen.add(id);
      side.outer = [...found];
    }
    const all = new Set(reading.flatMap((side) => side.outer));
    reading = [];
    return [...all];
  }
}
