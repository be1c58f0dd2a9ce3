import type { Claim } from '../claims/claim.ts';
import type { Group } from '../claims/stored-claim.ts';
import type { ClaimRow } from '../shapes/projection.ts';

/** A new claim with the columns it is stored with. */
export interface FreshClaim {
  readonly claim: Claim;
  readonly group: Group;
  readonly published: string | null;
  readonly strength: string;
}

/** How a claim is stored; `recordedAt` is for claims whose files do not say it. */
export function claimRow(
  { claim, group, published, strength }: FreshClaim,
  shown: boolean,
  recordedAt: string,
): ClaimRow {
  const { id, subject, source, qualifiers, value } = claim;
  const names = Object.keys(qualifiers).sort();
  const columns = {
    about: claim.about,
    basis: claim.basis,
    confidence: claim.confidence,
    group: group.key,
    locator: claim.locator,
    published,
    qualifiers: names.length === 0 ? null : JSON.stringify(qualifiers, names),
    quote: claim.quote,
    rank: claim.rank,
    recordedAt: claim.recordedAt ?? recordedAt,
    shown,
    source,
    strength,
    text: value,
    valid: claim.valid,
  };
  return { id, subject, source, object: claim.isLink ? value : null, columns };
}
