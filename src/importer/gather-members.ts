import { inSample, joinMembers, smallestSample } from '../search/samples.ts';
import type { TermRow } from '../shapes/terms.ts';

/** What keys are to lead to in addition to what they led to before. */
interface GatheredMembers {
  add(keys: Iterable<string>, member: string): void;
  /** The keys in the order in which they came. */
  keys(): readonly string[];
  /**
   * One row per key, in the order of the keys: writers that lock in the same order never deadlock. `least` gives the size of the
   * smallest node of each key that is stored.
   */
  rows(least: ReadonlyMap<string, number>): readonly TermRow[];
}

/** Gathers members by key and sample, so that a transaction stores one row per key. */
export function gatherMembers(): GatheredMembers {
  const members = new Map<string, string[]>();
  return {
    add(keys, member) {
      for (const key of sharesOfKeys(keys, member)) {
        const of = members.get(key);
        if (of === undefined) members.set(key, [member]);
        else of.push(member);
      }
    },
    keys: () => [...members.keys()],
    rows: (least) =>
      [...members]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, of]) => ({
          key,
          members: joinMembers(of),
          size: of.length,
          least: least.get(key) ?? null,
        })),
  };
}

/** Keys as they lead to a member: in each sample that it is in. */
export function sharesOfKeys(keys: Iterable<string>, member: string): readonly string[] {
  const smallest = smallestSample(member);
  return [...keys].flatMap((key) =>
    Array.from({ length: smallest + 1 }, (_, sample) => inSample(sample, key)),
  );
}

/** A member as written among the others. */
export const lineOf = (member: string): string => joinMembers([member]);
