import { evidenceColumns } from '../../claims/evidence-columns.ts';
import type { Reference } from '../../claims/reference.ts';
import type { RestatedClaim } from '../store-claims.ts';
import { isMoved, isRestated } from '../stored-evidence.ts';
import type { StoredRow } from './stored-claim-rows.ts';
import type { WeighedReleases } from './weighed-releases.ts';

/** A stored claim as it stands with other references, or by other releases; null where nothing is different. */
export function restateWith(
  { claim, group, evidence: before }: Omit<StoredRow, 'references'>,
  references: readonly Reference[],
  { releases, weights }: WeighedReleases,
): RestatedClaim | null {
  const evidence = evidenceColumns(
    claim,
    references,
    releases,
    (source) => weights.get(source) ?? { kind: null, published: null },
  );
  return isRestated(before, evidence)
    ? { claim, group, evidence, before, isMoved: isMoved(before, evidence) }
    : null;
}
