/** How many entities of one file are remembered at least, the last ones. */
const remembered = 50_000;

/** After this many of one kind of entity, of which not one in ten came again, none of them is remembered any more. */
const tried = 2_000;

/** Which entities a file told of in the same words before: what they claim need not be made again, only to be found known. */
export interface ToldBefore {
  /** Whether entities by this name of the mapping come again at all. */
  isWorth(name: string): boolean;
  /** How many claims were made of an entity in these words; undefined where they are new. */
  claims(name: string, id: string, words: string): number | undefined;
  tell(name: string, words: string, claims: number): void;
  /** An entity has two values of what has one alone: which of them comes again is told each time. */
  differ(id: string): void;
}

export function toldBefore(): ToldBefore {
  // Two generations: to delete the oldest of one large map, one at a time, takes ever longer.
  let [now, before] = [new Map<string, number>(), new Map<string, number>()];
  const counts = new Map<string, { told: number; again: number }>();
  const differing = new Set<string>();
  const countOf = (name: string) => {
    const count = counts.get(name) ?? { told: 0, again: 0 };
    counts.set(name, count);
    return count;
  };
  return {
    isWorth(name) {
      const { told, again } = countOf(name);
      return told < tried || again * 10 >= told;
    },
    claims(name, id, words) {
      if (differing.has(id)) return undefined;
      const known = now.get(words) ?? before.get(words);
      if (known !== undefined) countOf(name).again += 1;
      return known;
    },
    tell(name, words, claims) {
      countOf(name).told += 1;
      if (now.size === remembered) [now, before] = [new Map(), now];
      now.set(words, claims);
    },
    differ: (id) => differing.add(id),
  };
}
