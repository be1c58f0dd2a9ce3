import { canonicalJson } from './canonical-form.ts';
import type { Claim } from './claim.ts';

/** A claim as a line of a claim file, canonical: what is absent or a default is not there. */
export function claimLine({ id: _, dataset: __, rank, qualifiers, ...claim }: Omit<Claim, 'isLink'>): string {
  return canonicalJson({
    ...claim,
    rank: rank === 'NORMAL' ? null : rank,
    qualifiers: Object.keys(qualifiers).length === 0 ? null : qualifiers,
  });
}
