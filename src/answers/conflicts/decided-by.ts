import { isRough } from '../../claims/conflict/precision.ts';
import { ranks } from '../../claims/ranks.ts';
import type { StoredClaim } from '../../claims/stored-claim.ts';
import { stepsOf } from '../../claims/strength.ts';
import { bases } from '../../ontology/basis.ts';
import type { Property } from '../../ontology/ontology.ts';

type Strong = Pick<StoredClaim, 'strength' | 'dataset' | 'text' | 'published'>;

/**
 * The first step of the order of claims (src/claims/strength.ts, shown-first.ts) that puts the shown claim before another, in words.
 * @param property what both are about; undefined for a link
 * @param sourceKinds the kinds of sources in the order of their strength
 * @param origins on how many independent origins each of the two rests
 * @param judged what the shown one says where both are judgements, of which those that keep apart come first
 * @example decidedBy(stated, reported, undefined, kinds) // 'basis: STATED before REPORTED'
 */
export function decidedBy(
  shown: Strong,
  rival: Strong,
  property: Property | undefined,
  sourceKinds: readonly string[],
  origins: readonly [shown: number, rival: number] = [1, 1],
  judged: string | null = null,
): string {
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
  if (judged === 'differentFrom' && one.age === other.age)
    return 'undecided: rank, basis, kind of source and date are equal, and what keeps two apart was taken';
  const isExact = property !== undefined && isRough(property, rival.text) && !isRough(property, shown.text);
  if (shown.dataset === rival.dataset && isExact)
    return 'exactness: what its source says exactly before what it says roughly';
  const [more, fewer] = origins;
  if (more > fewer) return `independent origins: ${more} before ${fewer}`;
  if (more < fewer || shown.strength > rival.strength)
    return 'precision: it agrees with the claim that would come first, and is more precise';
  if (one.age === other.age)
    return 'undecided: rank, basis, kind of source, origins and date are equal, and the first id was taken';
  const day = ({ published }: Strong): string => published ?? 'a day that is not known';
  return `date: published on ${day(shown)}, later than ${day(rival)}`;
}
