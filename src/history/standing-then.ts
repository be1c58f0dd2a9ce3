import type { Claim } from '../claims/claim.ts';
import { evidenceColumns } from '../claims/evidence-columns.ts';
import { readReference } from '../claims/reference.ts';
import { inOrder, type Releases } from '../claims/release.ts';
import { weightOfKind } from '../importer/weigh-sources.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { SpannedClaim, SpannedThen } from '../store/sqlite/past/find-lost.ts';
import type { SourceInTime } from './known-sources.ts';

/** How a claim of a dataset that is not just said from one release on stood by the sources that were known; null where it was not said yet. */
export function standingThen(
  known: readonly SourceInTime[],
  ontology: Ontology,
): (claim: SpannedClaim) => SpannedThen | null {
  const ids = new Map(known.map((source) => [source.head.id, source]));
  const editions = new Map<string, Releases>();
  const releasesOf = (dataset: string): Releases => {
    const found =
      editions.get(dataset) ??
      inOrder(
        known
          .filter(({ head }) => head.dataset === dataset)
          .map(({ head: { id }, published, isComplete, isWithdrawn }) => ({
            id,
            published,
            isComplete,
            isWithdrawn,
          })),
      );
    editions.set(dataset, found);
    return found;
  };
  return ({ id, dataset, rank, basis, references: texts, ...before }) => {
    const releases = releasesOf(dataset);
    const references = texts
      .map(readReference)
      .filter(({ source, until }) => ids.has(source) && until !== source)
      .map((one) => (one.until === null || ids.has(one.until) ? one : { ...one, until: null }));
    if (references.length === 0) return null;
    const claim = { id, dataset, rank: rank as Claim['rank'], basis: basis as Claim['basis'] };
    const columns = evidenceColumns(claim, references, releases, (source) => {
      const { published = null, head } = ids.get(source) ?? {};
      return { kind: weightOfKind(head?.properties.sourceKind, ontology), published };
    });
    const isMoved = columns.ended === null && (before.ended !== null || before.strength !== columns.strength);
    return { columns: { ...columns }, isLive: columns.ended === null, isMoved };
  };
}
