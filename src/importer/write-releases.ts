import type { ReleaseState } from '../claims/claim.ts';
import type { RowFault } from '../claims/problem.ts';
import { sourceKind } from '../claims/source-kind.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { mergeEntities, setEntities } from '../shapes/projection.ts';
import { claimsOfDataset } from '../shapes/releases.ts';
import type { WriteTransaction } from '../store/store.ts';
import { knownHeads } from './known-heads.ts';
import { releaseDiffers } from './source-faults.ts';

/** Sets what is known of releases, whatever was. */
export async function setReleases(
  transaction: WriteTransaction,
  releases: readonly ReleaseState[],
): Promise<void> {
  const rows = releases.map(({ source, isComplete, isWithdrawn, hash }) => ({
    id: source,
    columns: {
      coverage: isComplete ? 'COMPLETE' : null,
      status: isWithdrawn ? 'WITHDRAWN' : null,
      hash,
    },
  }));
  await transaction.run(setEntities(rows));
}

/**
 * Stores what an export says of releases, before any claim of theirs. One that is known to be otherwise is refused: what the store
 * holds of its dataset would have to be said anew, which a sync and a withdrawal do.
 */
export async function writeReleases(
  transaction: WriteTransaction,
  releases: readonly ReleaseState[],
  ontology: Ontology,
): Promise<{ readonly written: number; readonly differing: readonly { index: number; fault: RowFault }[] }> {
  const ids = [...new Set(releases.map(({ source }) => source))].sort();
  if (ontology.kind(sourceKind) !== undefined) await transaction.run(mergeEntities(sourceKind, ids));
  const known = new Map(
    (await knownHeads((statement) => transaction.run(statement), ids)).map((head) => [head.id, head]),
  );
  const fresh: ReleaseState[] = [];
  const differing: { index: number; fault: RowFault }[] = [];
  for (const [index, release] of releases.entries()) {
    const { coverage = null, status = null, hash = null, dataset = null } = known.get(release.source) ?? {};
    const isSame =
      (coverage === 'COMPLETE') === release.isComplete &&
      (status === 'WITHDRAWN') === release.isWithdrawn &&
      hash === release.hash;
    if (isSame) continue;
    const isNew = coverage === null && status === null && hash === null;
    if (isNew && !(await hasClaims(release.source, dataset))) fresh.push(release);
    else differing.push({ index, fault: releaseDiffers(release) });
  }
  if (fresh.length > 0) await setReleases(transaction, fresh);
  return { written: fresh.length, differing };

  async function hasClaims(source: string, dataset: string | null): Promise<boolean> {
    const of = dataset === null ? { source } : { dataset };
    return (await transaction.run(claimsOfDataset(of, '', 1))).length > 0;
  }
}
