import { referencesOf } from '../../claims/evidence-columns.ts';
import { mergeReferences, referenceOfRow } from '../../claims/merge-references.ts';
import { type Reference, referenceOf } from '../../claims/reference.ts';
import { withRelease } from '../../claims/with-release.ts';
import { knownClaims } from '../../shapes/projection.ts';
import { batched } from '../batched.ts';
import { type BatchedClaim, type ClaimBatch, claimBatch, endsOf } from '../claim-batch.ts';
import type { RestatedClaim } from '../claim-changes.ts';
import type { FreshClaim } from '../claim-row.ts';
import { batchCall, batchSizeOf, type ImportOptions } from '../import-options.ts';
import { readAhead } from '../read-ahead.ts';
import { evidenceOfRow } from '../stored-evidence.ts';
import { type EditionChanges, gatherChanges } from './edition-changes.ts';
import { claimsOfEdition, type Edition } from './read-edition.ts';
import { evidenceWith, restated, restateWith } from './restate-with.ts';
import { storedClaimRows } from './stored-claim-rows.ts';
import type { WeighedReleases } from './weighed-releases.ts';

/** What an edition makes new of some claims, to be stored together. */
export interface EditionBatch {
  readonly fresh: readonly FreshClaim[];
  readonly restated: readonly RestatedClaim[];
  /** The entities that the new claims lead to and come from. */
  readonly ends: ClaimBatch['ends'];
}

/** What an edition is compared with. */
export interface Before extends WeighedReleases {
  /** How many claims of its dataset are still said. */
  readonly before: number;
}

/**
 * Goes through all that a complete edition says, and then through what its dataset said before and it does not: hands over what each
 * batch of claims changes, and tells what changed in all. Nothing is written here.
 * @param among with the edition among them, as a complete one
 */
export async function walkEdition(
  file: string,
  edition: Edition,
  among: Before,
  options: ImportOptions,
  take: (batch: EditionBatch) => Promise<void> = async () => {},
): Promise<EditionChanges> {
  const { store, ontology } = options;
  const size = batchSizeOf(options);
  const { releases, before } = among;
  const [release, dataset] = [edition.source.id, edition.source.dataset ?? ''];
  const changes = gatherChanges(before);
  const said = new Set<string>();
  let met = 0;
  for await (const { claims, ids } of readAhead(batches())) {
    options.signal?.throwIfAborted();
    const rows = await store.read(knownClaims(ids), batchCall(options));
    const known = new Map(rows.map((one) => [String(one.id), one]));
    const [fresh, anew]: [FreshClaim[], RestatedClaim[]] = [[], []];
    for (const one of claims) {
      const { claim, group } = one;
      const stored = known.get(claim.id);
      const was = stored === undefined ? null : evidenceOfRow(stored);
      const references = referencesWith(was === null ? [] : referencesOf(was), one);
      const evidence = evidenceWith({ claim, references }, among);
      const changed = was === null ? null : restated({ claim, group, evidence: was }, evidence);
      if (was === null) fresh.push({ claim, group, evidence });
      else if (changed !== null) anew.push(changed);
      if (said.has(claim.id)) continue;
      said.add(claim.id);
      if (was?.ended === null) met += 1;
      changes.note({ claim }, was?.ended === null, evidence.ended === null);
    }
    await hand(fresh, anew);
  }
  const isLast = releases.placeOf(release) === releases.all.length - 1;
  // Where all that was said is said again, and nothing comes after, nothing else can have changed; what a withdrawn edition says
  // is not counted as said, and goes on until a later one leaves it out.
  if (isLast && met === before && !releases.all.some(({ isWithdrawn }) => isWithdrawn))
    return changes.changes();
  for await (const page of storedClaimRows({ dataset }, options)) {
    options.signal?.throwIfAborted();
    const anew: RestatedClaim[] = [];
    for (const one of page) {
      if (said.has(one.claim.id)) continue;
      const changed = restateWith(
        { ...one, references: withRelease(one.references, release, [], releases) },
        among,
      );
      if (changed !== null) anew.push(changed);
      changes.note(one, one.evidence.ended === null, (changed ?? one).evidence.ended === null);
    }
    await hand([], anew);
  }
  return changes.changes();

  /** A claim may stand in two batches, in two places of the file: the second adds to what the first has found. */
  function referencesWith(known: readonly Reference[], { claim, rows }: BatchedClaim): readonly Reference[] {
    if (!said.has(claim.id)) return withRelease(known, release, rows.map(referenceOf), releases);
    return mergeReferences(
      known,
      rows.map((row) => referenceOfRow(row, releases)),
      releases,
    ).references;
  }

  async function hand(fresh: readonly FreshClaim[], anew: readonly RestatedClaim[]): Promise<void> {
    if (fresh.length + anew.length === 0) return;
    changes.writes(fresh.length + anew.length);
    // Of new claims alone: what only closed ones name is in no list, and stays so.
    const ends = endsOf(
      fresh.map(({ claim }) => ({ claim, rows: [claim] })),
      ontology,
    );
    await take({ fresh, restated: anew, ends });
  }

  async function* batches(): AsyncGenerator<ClaimBatch> {
    for await (const some of batched(claimsOfEdition(file, edition, options), size))
      yield claimBatch(some, ontology);
  }
}
