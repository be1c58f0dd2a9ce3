import type { ReleaseState } from '../claims/claim.ts';
import { stateColumns } from '../claims/release-state.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { setEntities } from '../shapes/projection.ts';
import type { WriteTransaction } from '../store/store.ts';

/** Sets what is known of releases and datasets, whatever was. */
export async function setReleases(
  transaction: WriteTransaction,
  releases: readonly ReleaseState[],
  ontology: Ontology,
): Promise<void> {
  const rows = releases.map((release) => {
    const declared = ontology.kindOfId(release.source)?.properties ?? [];
    const columns = Object.entries(stateColumns(release)).filter(([column]) =>
      declared.some(({ name }) => name === column),
    );
    return { id: release.source, columns: Object.fromEntries(columns) };
  });
  await transaction.run(setEntities(rows));
}
