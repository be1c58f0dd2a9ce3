import { evidenceColumns, referencesOf } from '../../claims/evidence-columns.ts';
import { mergeReferences, referenceOfRow } from '../../claims/merge-references.ts';
import { type Reference, referenceOf } from '../../claims/reference.ts';
import { withRelease } from '../../claims/with-release.ts';
import { knownClaims } from '../../shapes/projection.ts';
import { countClaimsOfDataset } from '../../shapes/releases.ts';
import { batched } from '../batched.ts';
import { type BatchedClaim, type ClaimBatch, claimBatch, endsOf } from '../claim-batch.ts';
import type { FreshClaim } from '../claim-row.ts';
import { batchCall, defaultBatchSize, type ImportOptions } from '../import-options.ts';
import { readAhead } from '../read-ahead.ts';
import type { RestatedClaim } from '../store-claims.ts';
import { evidenceOfRow, isMoved, isRestated } from '../stored-evidence.ts';
import { type EditionChanges, gatherChanges } from './edition-changes.ts';
import { claimsOfEdition, type Edition } from './read-edition.ts';
import { restateWith } from './restate-with.ts';
import { storedClaimRows } from './stored-claim-rows.ts';
import type { WeighedReleases } from './weighed-releases.ts';

/** What an edition makes new of some claims, to be stored together. */
export interface EditionBatch {
  readonly fresh: readonly FreshClaim[];
  readonly restated: readonly RestatedClaim[];
  /** The entities that the new claims lead to and come from. */
  readonly ends: ClaimBatch['ends'];
}

/**
 * Goes through all that a complete edition says, and then through what its dataset said before and it does not: hands over what each
 * batch of claims changes, and tells what changed in all. Nothing is written here.
 * @param among with the edition among them, as a complete one
 */
export async function walkEdition(
  file: string,
  edition: Edition,
  among: WeighedReleases,
  options: ImportOptions,
  take: (batch: EditionBatch) => Promise<void> = async () => {},
): Promise<EditionChanges> {
  const { store, ontology, batchSize: size = defaultBatchSize } = options;
  const { releases, weights } = among;
  const [release, dataset] = [edition.source.id, edition.source.dataset ?? ''];
  const [row] = await store.read(countClaimsOfDataset(dataset), batchCall(options));
  const before = Number(row?.total ?? 0);
  const changes = gatherChanges(before);
  const said = new Set<string>();
  let met = 0;
  for await (const { claims, ids } of readAhead(batches())) {
    options.signal?.throwIfAborted();
    const rows = await store.read(knownClaims(ids), batchCall(options));
    const known = new Map(rows.map((one) => [String(one.id), one]));
    const [fresh, restated]: [FreshClaim[], RestatedClaim[]] = [[], []];
    for (const one of claims) {
      const { claim, group } = one;
      const stored = known.get(claim.id);
      const was = stored === undefined ? null : evidenceOfRow(stored);
      const references = referencesWith(was === null ? [] : referencesOf(was), one);
      const evidence = evidenceColumns(claim, references, releases, weightOf);
      if (was === null) fresh.push({ claim, group, evidence });
      else if (isRestated(was, evidence))
        restated.push({ claim, group, evidence, before: was, isMoved: isMoved(was, evidence) });
      if (said.has(claim.id)) continue;
      said.add(claim.id);
      if (was?.ended === null) met += 1;
      changes.note({ claim, group }, was?.ended === null, evidence.ended === null);
    }
    await hand(fresh, restated);
  }
  const isLast = releases.placeOf(release) === releases.all.length - 1;
  // Where all that was said is said again, and nothing comes after, nothing else can have changed; what a withdrawn edition says
  // is not counted as said, and goes on until a later one leaves it out.
  if (isLast && met === before && !releases.all.some(({ isWithdrawn }) => isWithdrawn))
    return changes.changes();
  for await (const page of storedClaimRows({ dataset }, options)) {
    options.signal?.throwIfAborted();
    const restated: RestatedClaim[] = [];
    for (const one of page) {
      if (said.has(one.claim.id)) continue;
      const changed = restateWith(one, withRelease(one.references, release, [], releases), among);
      if (changed !== null) restated.push(changed);
      changes.note(one, one.evidence.ended === null, (changed ?? one).evidence.ended === null);
    }
    await hand([], restated);
  }
  return changes.changes();

  function weightOf(source: string) {
    return weights.get(source) ?? { kind: null, published: null };
  }

  /** A claim may stand in two batches, in two places of the file: the second adds to what the first has found. */
  function referencesWith(known: readonly Reference[], { claim, rows }: BatchedClaim): readonly Reference[] {
    if (!said.has(claim.id)) return withRelease(known, release, rows.map(referenceOf), releases);
    return mergeReferences(
      known,
      rows.map((row) => referenceOfRow(row, releases)),
      releases,
    ).references;
  }

  async function hand(fresh: readonly FreshClaim[], restated: readonly RestatedClaim[]): Promise<void> {
    if (fresh.length + restated.length === 0) return;
    changes.writes(fresh.length + restated.length);
    // Of new claims alone: what only closed ones name is in no list, and stays so.
    const ends = endsOf(
      fresh.map(({ claim }) => ({ claim, rows: [claim] })),
      ontology,
    );
    await take({ fresh, restated, ends });
  }

  async function* batches(): AsyncGenerator<ClaimBatch> {
    for await (const some of batched(claimsOfEdition(file, edition, options), size))
      yield claimBatch(some, ontology);
  }
}
