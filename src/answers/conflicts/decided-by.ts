import { ranks } from '../../claims/ranks.ts';
import type { StoredClaim } from '../../claims/stored-claim.ts';
import { stepsOf } from '../../claims/strength.ts';
import { bases } from '../../ontology/basis.ts';

type Strong = Pick<StoredClaim, 'strength'> & { readonly published: string | null };

/**
 * The first step of the order of claims (src/claims/strength.ts) that puts one claim before another, in words.
 * @param sourceKinds the kinds of sources in the order of their strength
 * @example decidedBy(stated, reported, kinds) // 'basis: STATED before REPORTED'
 */
export function decidedBy(shown: Strong, rival: Strong, sourceKinds: readonly string[]): string {
  const [one, other] = [stepsOf(shown.strength), stepsOf(rival.strength)];
  const steps = [
    ['rank', one.rank, other.rank, Object.keys(ranks)],
    ['basis', one.basis, other.basis, Object.keys(bases)],
    ['kind of source', one.kind, other.kind, sourceKinds],
  ] as const;
  for (const [step, stronger, weaker, words] of steps) {
    const word = (place: number): string => words[place] ?? 'a source of no kind';
    if (stronger !== weaker) return `${step}: ${word(stronger)} before ${word(weaker)}`;
  }
  if (one.age === other.age)
    return 'id: rank, basis, kind of source and date are equal, and the first id was taken';
  const day = ({ published }: Strong): string => published ?? 'a day that is not known';
  return `date: published on ${day(shown)}, later than ${day(rival)}`;
}
