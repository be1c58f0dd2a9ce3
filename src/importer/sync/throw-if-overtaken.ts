import { inOrder } from '../../claims/release.ts';
import { releaseOf } from '../../claims/release-state.ts';
import { sourceHop } from '../../claims/source-hop.ts';
import { datasetKind, ofDataset } from '../../claims/source-kind.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { knownClaims, mergeEntities } from '../../shapes/projection.ts';
import { countClaimsOfDataset, releasesOf } from '../../shapes/releases.ts';
import type { WriteTransaction } from '../../store/store.ts';
import type { ClaimChanges } from '../claim-changes.ts';
import { evidenceOfRow, isRestated } from '../stored-evidence.ts';
import type { EditionChanges } from './edition-changes.ts';
import { Overtaken } from './overtaken.ts';
import type { WeighedReleases } from './weighed-releases.ts';

/**
 * Makes others wait who write claims of a dataset, and makes sure that claims are as they were when it was computed what becomes of them:
 * that was read before this transaction, and would take back what others have said since.
 * @throws {Overtaken}
 */
export async function throwIfOvertaken(
  transaction: WriteTransaction,
  dataset: string,
  { fresh, restated }: ClaimChanges,
  ontology: Ontology,
): Promise<void> {
  if (ontology.kindOfId(dataset)?.name === datasetKind)
    await transaction.run(mergeEntities(datasetKind, [dataset]));
  const ids = [...fresh, ...restated].map(({ claim }) => claim.id).sort();
  const rows = await transaction.run(knownClaims(ids));
  const now = new Map(rows.map((row) => [String(row.id), evidenceOfRow(row)]));
  const isAsItWas =
    fresh.every(({ claim }) => !now.has(claim.id)) &&
    restated.every(({ claim, before }) => {
      const found = now.get(claim.id);
      return found !== undefined && !isRestated(found, before);
    });
  if (!isAsItWas) throw new Overtaken(dataset);
}

const begun = { isComplete: false, isUnfinished: true };

/**
 * Makes sure that a dataset has just those editions by which it was computed how its claims stand, and that just those are withdrawn.
 * @param edition the one that is being brought in
 * @throws {Overtaken}
 */
export async function throwIfOthersCame(
  transaction: WriteTransaction,
  dataset: string,
  edition: string,
  { releases }: WeighedReleases,
  ontology: Ontology,
): Promise<void> {
  const hop = sourceHop(ontology, ofDataset);
  if (hop === undefined) return;
  const rows = await transaction.run(releasesOf([dataset], hop));
  const text = ({ all }: WeighedReleases['releases']): string =>
    JSON.stringify(all.map((one) => (one.id === edition ? { ...one, ...begun } : one)));
  const now = inOrder(rows.map((row) => releaseOf({ ...row, id: row.id })));
  if (text(now) !== text(releases)) throw new Overtaken(dataset);
}

/** Makes sure that a dataset says as many claims as it does after what an edition changed: others may have been added behind it. @throws {Overtaken} */
export async function throwIfMoreCame(
  transaction: WriteTransaction,
  dataset: string,
  { before, closed, claims }: EditionChanges,
): Promise<void> {
  const [row] = await transaction.run(countClaimsOfDataset(dataset));
  if (Number(row?.total ?? 0) !== before - closed + claims.added + claims.changed)
    throw new Overtaken(dataset);
}
