import { type ComesAgain, comesAgain } from './comes-again.ts';
import { recentMap } from './recent-map.ts';

/** How many entities of one file are remembered at least, the last ones. */
const remembered = 50_000;

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
  const known = recentMap<number>(remembered);
  const counts = new Map<string, ComesAgain>();
  const differing = new Set<string>();
  const countOf = (name: string) => {
    const count = counts.get(name) ?? comesAgain();
    counts.set(name, count);
    return count;
  };
  return {
    isWorth: (name) => countOf(name).isWorth(),
    claims(name, id, words) {
      if (differing.has(id)) return undefined;
      const claims = known.get(words);
      if (claims !== undefined) countOf(name).again();
      return claims;
    },
    tell(name, words, claims) {
      countOf(name).first();
      known.set(words, claims);
    },
    differ: (id) => differing.add(id),
  };
}
