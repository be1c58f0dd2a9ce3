import { byStrength, countedJudgements, type Identity, type Judged } from './identity.ts';
import { judgementChains } from './judgement-chains.ts';
import { pairKey } from './pair-of.ts';

/** Judgements of two entities that do not hold, and why. */
export interface Contradicted {
  /** Those that count, the strongest first. */
  readonly overruled: readonly Judged[];
  /**
   * The stronger ones that together contradict them: the shortest chain that leads from the one to the other, all joining where the two are
   * one, and one keeping apart where they are not.
   */
  readonly chain: readonly Judged[];
}

/** @param judged all judgements that the two are connected by */
export function contradictedBy(
  [from, to]: readonly [string, string],
  judged: readonly Judged[],
  { shownAs, held }: Identity,
): Contradicted {
  const isOne = (shownAs.get(from) ?? from) === (shownAs.get(to) ?? to);
  const overruled = countedJudgements(judged)
    .filter(({ id, subject, object }) => pairKey(subject, object) === pairKey(from, to) && !held.has(id))
    .toSorted(byStrength);
  const [strongest] = overruled;
  if (strongest === undefined) return { overruled, chain: [] };
  const holding = judged
    .filter((one) => held.has(one.id) && byStrength(one, strongest) < 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const chain = judgementChains(holding).shortest(from, to, isOne);
  return { overruled, chain: chain.map(({ by }) => by) };
}
