import type { Claim } from '../../claims/claim.ts';
import { type EvidenceColumns, evidenceColumns } from '../../claims/evidence-columns.ts';
import type { Reference } from '../../claims/reference.ts';
import type { RestatedClaim } from '../claim-changes.ts';
import { isMoved, isRestated } from '../stored-evidence.ts';
import type { StoredRow } from './stored-claim-rows.ts';
import type { WeighedReleases } from './weighed-releases.ts';

type Referred = {
  readonly claim: Pick<Claim, 'id' | 'rank' | 'basis' | 'dataset'>;
  readonly references: readonly Reference[];
};

/** The evidence of a claim of a dataset. */
export const evidenceWith = ({ claim, references }: Referred, { releases, weights }: WeighedReleases) =>
  evidenceColumns(
    claim,
    references,
    releases,
    (source) => weights.get(source) ?? { kind: null, published: null },
  );

/** A stored claim as it stands by its references and the releases; null where nothing is different. */
export function restateWith(row: StoredRow, among: WeighedReleases): RestatedClaim | null {
  return restated(row, evidenceWith(row, among));
}

/** A stored claim with its evidence as it is now; null where that is what it was. */
export function restated(
  {
    claim,
    group,
    evidence: before,
  }: Pick<RestatedClaim, 'claim' | 'group'> & {
    readonly evidence: EvidenceColumns;
  },
  evidence: EvidenceColumns,
): RestatedClaim | null {
  return isRestated(before, evidence)
    ? { claim, group, evidence, before, isMoved: isMoved(before, evidence) }
    : null;
}
