/** How many documents say something, and how many independent origins they rest on. */
export interface Corroboration {
  readonly documents: number;
  readonly independentOrigins: number;
  readonly officialOrigins: number;
}

/** Which documents repeat which: the origins of each document, as far as they are known. */
export type Derivations = ReadonlyMap<string, readonly string[]>;

/**
 * Counts documents by where their information comes from, so that six papers that repeat one agency count once.
 *
 * The ultimate origins of a document are the sources behind it that repeat nothing further; documents that repeat each other
 * in a circle are one origin. A document that has every origin of another adds nothing to it; of the rest, those that
 * share an origin count once. The count errs on the side of too few, never of too many.
 */
export function corroboration(
  documents: readonly string[],
  derivations: Derivations,
  isOfficial: (source: string) => boolean,
): Corroboration {
  const distinct = [...new Set(documents)].sort();
  const reach = reachable(derivations);
  const origins = new Map<string, readonly string[]>();
  for (const document of distinct) {
    const found = originsOf(document, reach);
    origins.set([...found].sort().join(' '), [...found].sort());
  }
  const sets = [...origins.values()];
  const least = sets.filter(
    (set) =>
      !sets.some((other) => other.length < set.length && other.every((origin) => set.includes(origin))),
  );
  const groups = joined(least);
  const official = (origin: string): boolean => circle(origin, reach).some(isOfficial);
  return {
    documents: distinct.length,
    independentOrigins: groups.length,
    officialOrigins: groups.filter((sets) => sets.some((set) => set.every(official))).length,
  };
}

type Reach = (source: string) => ReadonlySet<string>;

/** Everything that a source repeats, however far back, including itself. Circles end where they began. */
function reachable(derivations: Derivations): Reach {
  const known = new Map<string, ReadonlySet<string>>();
  return (source) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const found = new Set([source]);
    for (const one of found) for (const origin of derivations.get(one) ?? []) found.add(origin);
    known.set(source, found);
    return found;
  };
}

/** The sources that repeat each other in a circle with this one, including itself. */
const circle = (source: string, reach: Reach): readonly string[] =>
  [...reach(source)].filter((other) => reach(other).has(source)).sort();

/** An origin is called by the first id of its circle. */
function originsOf(document: string, reach: Reach): ReadonlySet<string> {
  const last = [...reach(document)].filter((source) =>
    [...reach(source)].every((behind) => reach(behind).has(source)),
  );
  return new Set(last.map((source) => circle(source, reach)[0] ?? source));
}

/** Sets that share a member, directly or through others, together. */
function joined(sets: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  let groups: (readonly (readonly string[])[])[] = [];
  for (const set of sets) {
    const near = groups.filter((group) => group.some((other) => other.some((o) => set.includes(o))));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), set]];
  }
  return groups;
}
