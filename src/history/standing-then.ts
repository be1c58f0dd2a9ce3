import type { Claim } from '../claims/claim.ts';
import { evidenceColumns, referencesOf } from '../claims/evidence-columns.ts';
import { referenceAmong } from '../claims/reference-among.ts';
import { inOrder, type Release, type Releases } from '../claims/release.ts';
import { weightOfKind } from '../importer/weigh-sources.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { SpannedClaim, SpannedThen } from '../store/sqlite/past/note-spanned.ts';
import type { SourceInTime } from './known-sources.ts';

/**
 * How a claim of a dataset stood where only some of its releases were there; null where none of those says it.
 * @param had the documents that had come by then, be they withdrawn or not
 */
export function standingThen(
  sources: readonly SourceInTime[],
  had: ReadonlySet<string>,
  ontology: Ontology,
): (claim: SpannedClaim) => SpannedThen | null {
  const byId = new Map(sources.map((source) => [source.head.id, source]));
  const released = releasesByDataset(sources);
  const releasedThen = releasesByDataset(sources.filter(({ head }) => had.has(head.id)));
  return ({ evidence, id, dataset, rank, basis }) => {
    // Both were checked against their lists before they were stored.
    const claim = { id, dataset, rank: rank as Claim['rank'], basis: basis as Claim['basis'] };
    const [releases, then] = [released.get(dataset), releasedThen.get(dataset)];
    if (releases === undefined || then === undefined) return null;
    const references = referencesOf(evidence).flatMap(
      (one) => referenceAmong(one, releases, (id) => had.has(id)) ?? [],
    );
    if (references.length === 0) return null;
    const columns = evidenceColumns(claim, references, then, (source) => {
      const { release, head } = byId.get(source) ?? {};
      return {
        kind: weightOfKind(head?.properties.sourceKind, ontology),
        published: release?.published ?? null,
      };
    });
    const isLive = columns.ended === null;
    return {
      columns: { ...columns },
      isLive,
      isMoved:
        isLive &&
        (evidence.ended !== null ||
          evidence.strength !== columns.strength ||
          evidence.source !== columns.source),
    };
  };
}

/**
 * The complete releases that had not come, while a later one had: a work of reference, whose content was known before it was written.
 * What the one says is not hidden with it where the other says it too.
 */
export function lateReleases(sources: readonly SourceInTime[], had: ReadonlySet<string>): readonly string[] {
  return [...releasesByDataset(sources).values()].flatMap(({ all }) => {
    const complete = all.filter(({ isComplete }) => isComplete);
    const last = complete.findLastIndex(({ id }) => had.has(id));
    return complete.slice(0, Math.max(last, 0)).flatMap(({ id }) => (had.has(id) ? [] : [id]));
  });
}

/** The releases of each dataset. */
function releasesByDataset(sources: readonly SourceInTime[]): ReadonlyMap<string, Releases> {
  const editions = new Map<string, Release[]>();
  for (const { head, release } of sources) {
    if (head.dataset === null) continue;
    const of = editions.get(head.dataset);
    if (of === undefined) editions.set(head.dataset, [release]);
    else of.push(release);
  }
  return new Map([...editions].map(([dataset, of]) => [dataset, inOrder(of)]));
}
