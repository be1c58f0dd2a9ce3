import type { ReleaseState } from '../claims/claim.ts';
import type { RowFault } from '../claims/problem.ts';
import { isPlainState, releaseState } from '../claims/release-state.ts';
import { datasetKind } from '../claims/source-kind.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { claimsOfDataset } from '../shapes/releases.ts';
import type { WriteTransaction } from '../store/store.ts';
import { type KnownHead, knownHeads } from './known-heads.ts';
import { mergedEntities } from './merged-entities.ts';
import type { Read } from './read-of.ts';
import { setReleases } from './set-releases.ts';
import { releaseDiffers } from './source-faults.ts';

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
  for (const statement of mergedEntities(ids, ontology)) await transaction.run(statement);
  const read: Read = (statement) => transaction.run(statement);
  const known = new Map((await knownHeads(read, ids)).map((head) => [head.id, head]));
  const fresh: ReleaseState[] = [];
  const differing: { index: number; fault: RowFault }[] = [];
  for (const [index, release] of releases.entries()) {
    const head = known.get(release.source);
    const dataset = datasetOf(release, head?.dataset ?? null, ontology);
    const fault = await releaseFault(release, head, dataset, read);
    if (fault !== null) differing.push({ index, fault });
    else if (!isKnown(release, head)) fresh.push(release);
  }
  if (fresh.length > 0) await setReleases(transaction, fresh, ontology);
  return { written: fresh.length, differing };
}

/** The dataset of a release; a dataset is its own. */
export const datasetOf = (
  { source }: ReleaseState,
  ofHead: string | null,
  ontology: Ontology,
): string | null => (ontology.kindOfId(source)?.name === datasetKind ? source : ofHead);

/** Why what an export says of a release cannot be taken; null where it can, or is known already. */
export async function releaseFault(
  release: ReleaseState,
  head: KnownHead | undefined,
  dataset: string | null,
  read: Read,
): Promise<RowFault | null> {
  if (isKnown(release, head)) return null;
  const of = dataset === null ? { source: release.source } : { dataset };
  const isNew = isPlainState(releaseState(release.source, head ?? {}));
  return isNew && (await read(claimsOfDataset(of, '', 1))).length === 0 ? null : releaseDiffers(release);
}

const isKnown = (release: ReleaseState, head: KnownHead | undefined): boolean =>
  JSON.stringify(releaseState(release.source, head ?? {})) === JSON.stringify(release);
