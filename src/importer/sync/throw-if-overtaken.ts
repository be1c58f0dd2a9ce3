import { inOrder } from '../../claims/release.ts';
import { releaseOf } from '../../claims/release-state.ts';
import { sourceHop } from '../../claims/source-hop.ts';
import { datasetKind, ofDataset } from '../../claims/source-kind.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { knownClaims, mergeEntities } from '../../shapes/projection.ts';
import { releasesOf } from '../../shapes/releases.ts';
import type { WriteTransaction } from '../../store/store.ts';
import type { ClaimChanges } from '../store-claims.ts';
import { evidenceOfRow, isRestated } from '../stored-evidence.ts';
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

/** Makes sure that a dataset has no other editions than those by which it was computed how its claims stand. @throws {Overtaken} */
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
  const others = ({ all }: WeighedReleases['releases']): string =>
    JSON.stringify(all.filter(({ id }) => id !== edition));
  const now = inOrder(rows.map((row) => releaseOf({ ...row, id: row.id })));
  if (others(now) !== others(releases)) throw new Overtaken(dataset);
}
