import { bases } from '../ontology/basis.ts';
import { ranks } from './ranks.ts';
import type { StoredClaim } from './stored-claim.ts';

type Strong = Pick<StoredClaim, 'strength'> & { readonly published: string | null };

/**
 * The first step of the order of claims (src/claims/strength.ts) in which one claim is before another, in words.
 * @param sourceKinds the kinds of sources in the order of their strength
 * @example decidedBy(stated, reported, kinds) // 'basis: STATED before REPORTED'
 */
export function decidedBy(shown: Strong, rival: Strong, sourceKinds: readonly string[]): string {
  const [one, other] = [shown.strength, rival.strength];
  const words = (list: readonly string[], at: number, none: string): readonly [string, string] => [
    list[Number(one[at])] ?? none,
    list[Number(other[at])] ?? none,
  ];
  const steps = [
    ['rank', words(Object.keys(ranks), 0, '')],
    ['basis', words(Object.keys(bases), 1, '')],
    ['kind of source', words(sourceKinds, 2, 'a source of no kind')],
  ] as const;
  for (const [at, [step, [stronger, weaker]]] of steps.entries())
    if (one[at] !== other[at]) return `${step}: ${stronger} before ${weaker}`;
  if (one.slice(0, 12) === other.slice(0, 12))
    return 'id: rank, basis, kind of source and date are equal, and the first id was taken';
  const day = ({ published }: Strong): string => published ?? 'a day that is not known';
  return `date: published on ${day(shown)}, later than ${day(rival)}`;
}
