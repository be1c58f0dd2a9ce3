import type { FlowSet } from './flow-set.ts';
import { type Lists, listAt, listsOf } from './lists-of.ts';

/** The different pairs of a motive and a policy, by their number: places among the ends, -1 where there is none. */
export interface ReasonPairs {
  /** The numbers of the pairs of each investment, each once; the number after all pairs, where there is none. */
  readonly lists: Lists;
  readonly motives: readonly number[];
  readonly policies: readonly number[];
}

/**
 * The motives and policies for which money is spent. Both together come from one rationale, so that a motive appears only
 * beside the policies that somebody named with it.
 */
export function reasonPairs(set: FlowSet, byMotive: boolean, byPolicy: boolean, count: number): ReasonPairs {
  const rationales = listsOf(set.rationales, count);
  const { lists, motives, policies } = pairsOfRationales(set, byMotive, byPolicy);
  const starts = new Int32Array(count + 1);
  const items: number[] = [];
  for (let place = 0; place < count; place++) {
    const before = items.length;
    if (rationales.starts[place] !== rationales.starts[place + 1]) {
      const met = new Set<number>();
      for (const rationale of listAt(rationales, place))
        for (const pair of lists[rationale] ?? []) met.add(pair);
      for (const pair of met) items.push(pair);
    }
    if (items.length === before) items.push(motives.length);
    starts[place + 1] = items.length;
  }
  return { lists: { starts, items: Int32Array.from(items) }, motives, policies };
}

function pairsOfRationales(set: FlowSet, byMotive: boolean, byPolicy: boolean) {
  const count = set.rationales.places.length;
  const [ofMotives, ofPolicies] = [listsOf(set.motives, count, -1), listsOf(set.policies, count, -1)];
  const numbers = new Map<number, number>();
  const motives: number[] = [];
  const policies: number[] = [];
  const span = set.policies.places.length + 1;
  const numberOf = (motive: number, policy: number): number => {
    const key = (motive + 1) * span + policy + 1;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, motives.length);
    motives.push(motive);
    return policies.push(policy) - 1;
  };
  const lists = Array.from({ length: count }, (_, rationale) => {
    const pairs: number[] = [];
    for (const motive of byMotive ? listAt(ofMotives, rationale) : none)
      for (const policy of byPolicy ? listAt(ofPolicies, rationale) : none)
        if (motive !== -1 || policy !== -1) pairs.push(numberOf(motive, policy));
    return pairs;
  });
  return { lists, motives, policies };
}

const none = [-1] as const;
