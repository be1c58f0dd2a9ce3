import { evidenceColumns, referencesOf } from '../../claims/evidence-columns.ts';
import { mergeReferences, referenceOfRow } from '../../claims/merge-references.ts';
import { referenceOf } from '../../claims/reference.ts';
import { withRelease } from '../../claims/with-release.ts';
import { knownClaims } from '../../shapes/projection.ts';
import { countClaimsOfDataset } from '../../shapes/releases.ts';
import { batched } from '../batched.ts';
import { type ClaimBatch, claimBatch, endsOf } from '../claim-batch.ts';
import type { FreshClaim } from '../claim-row.ts';
import { batchCall, defaultBatchSize, type ImportOptions } from '../import-options.ts';
import { readAhead } from '../read-ahead.ts';
import type { RestatedClaim } from '../store-claims.ts';
import { evidenceOfRow } from '../stored-evidence.ts';
import { type EditionChanges, gatherChanges } from './edition-changes.ts';
import { claimsOfEdition, type Edition } from './read-edition.ts';
import { type Editions, restateWith } from './restate-with.ts';
import { storedClaimRows } from './stored-claim-rows.ts';

/** What a release makes new of some claims, to be stored together. */
export interface EditionBatch {
  readonly fresh: readonly FreshClaim[];
  readonly restated: readonly RestatedClaim[];
  /** The entities that the new claims lead to and come from. */
  readonly ends: ClaimBatch['ends'];
}

/**
 * Goes through all that a complete release says, and then through what its dataset said before and it does not: hands over what each
 * batch of claims changes, and tells what changed in all. Nothing is written here.
 * @param editions with the release among them, as a complete one
 */
export async function walkEdition(
  file: string,
  edition: Edition,
  editions: Editions,
  options: ImportOptions,
  take: (batch: EditionBatch) => Promise<void>,
): Promise<EditionChanges> {
  const { store, ontology, batchSize: size = defaultBatchSize } = options;
  const { releases } = editions;
  const [release, dataset] = [edition.source.id, edition.source.dataset ?? ''];
  const [row] = await store.read(countClaimsOfDataset(dataset), batchCall(options));
  const before = Number(row?.total ?? 0);
  const changes = gatherChanges(before);
  const said = new Set<string>();
  let met = 0;
  const rows = batched(claimsOfEdition(file, edition, options), size);
  for await (const { claims, ids } of readAhead(batches())) {
    options.signal?.throwIfAborted();
    const known = new Map(
      (await store.read(knownClaims(ids), batchCall(options))).map((one) => [String(one.id), one]),
    );
    const fresh: FreshClaim[] = [];
    const restated: RestatedClaim[] = [];
    for (const { claim, group, rows } of claims) {
      const stored = known.get(claim.id);
      const was = stored === undefined ? null : evidenceOfRow(stored);
      const told = was === null ? [] : referencesOf(was);
      const here = rows.map(referenceOf);
      const more = () => rows.map((row) => referenceOfRow(row, releases));
      // A claim may stand in two batches, in two places of the file.
      const references = said.has(claim.id)
        ? mergeReferences(told, more(), releases).references
        : withRelease(told, release, here, releases);
      const isFirst = !said.has(claim.id);
      said.add(claim.id);
      let isLive = was?.ended === null;
      if (was === null) {
        const evidence = evidenceColumns(claim, references, releases, weightOf);
        fresh.push({ claim, group, evidence });
        isLive = evidence.ended === null;
      } else {
        const changed = restateWith({ claim, group, evidence: was }, references, editions);
        if (changed !== null) {
          restated.push(changed);
          isLive = changed.evidence.ended === null;
        }
      }
      if (!isFirst) continue;
      if (was?.ended === null) {
        met += 1;
        if (isLive) changes.unchanged({ group, value: claim.value });
        else changes.closed({ group, value: claim.value });
      } else if (isLive) changes.added({ group, value: claim.value });
    }
    if (fresh.length + restated.length === 0) continue;
    // Of new claims alone: what only closed ones name is in no list, and stays so.
    const ends = endsOf(
      fresh.map(({ claim }) => ({ claim, rows: [claim] })),
      ontology,
    );
    await take({ fresh, restated, ends });
  }
  const isLast = releases.placeOf(release) === releases.all.length - 1;
  // Where all that was said is said again, and nothing comes after, nothing else can have changed; what a withdrawn release says
  // is not counted as said, and goes on until a later one leaves it out.
  if (isLast && met === before && !releases.all.some(({ isWithdrawn }) => isWithdrawn))
    return changes.changes();
  for await (const page of storedClaimRows({ dataset }, options)) {
    options.signal?.throwIfAborted();
    const restated: RestatedClaim[] = [];
    for (const one of page) {
      if (said.has(one.claim.id)) continue;
      const changed = restateWith(one, withRelease(one.references, release, [], releases), editions);
      const isLive = (changed?.evidence ?? one.evidence).ended === null;
      const about = { group: one.group, value: one.claim.value };
      if (one.evidence.ended === null)
        if (isLive) changes.unchanged(about);
        else changes.closed(about);
      else if (isLive) changes.added(about);
      if (changed !== null) restated.push(changed);
    }
    if (restated.length > 0) await take({ fresh: [], restated, ends: [] });
  }
  return changes.changes();

  function weightOf(source: string) {
    return editions.weights.get(source) ?? { kind: null, published: null };
  }

  async function* batches(): AsyncGenerator<ClaimBatch> {
    for await (const some of rows) yield claimBatch(some, ontology);
  }
}
