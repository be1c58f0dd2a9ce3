import type { Group } from '../claims/stored-claim.ts';
import { type SourceWeight, strength } from '../claims/strength.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { knownBatch, mergeBatch } from '../shapes/ledger.ts';
import { createClaims, knownClaims, mergeEntities } from '../shapes/projection.ts';
import type { Store } from '../store/store.ts';
import { type Affected, affectedBy } from './affected-by.ts';
import type { ClaimBatch } from './claim-batch.ts';
import { claimRow, type FreshClaim } from './claim-row.ts';
import { computeProjection } from './compute-projection.ts';
import { batchCall, type ImportOptions } from './import-options.ts';
import { type Ahead, sendAhead } from './send-ahead.ts';
import { noteRates } from './settle-rates.ts';
import { storeProjection } from './store-projection.ts';

/**
 * Stores one batch of claims and what follows from them, with its ledger row, in one transaction. Returns how many claims
 * are new.
 */
export async function writeClaims(
  batch: ClaimBatch,
  weights: ReadonlyMap<string, SourceWeight>,
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const { store, ontology } = options;
  const { id, ids, ends } = batch;
  if (await isKnown(store, id, options)) return 0;
  const recordedAt = (options.now ?? (() => new Date()))().toISOString();
  return store.write(async (transaction) => {
    const ahead = sendAhead(transaction);
    // Two writers of one entity or source wait for each other here: what is read below includes what the other wrote.
    await Promise.all(ends.map(([kind, of]) => ahead.send(mergeEntities(kind, of))));
    const asked = ahead.run(knownClaims(ids));
    const weighed = weighedClaims(batch.claims, weights);
    const known = new Set((await asked).map((row) => row.id));
    const fresh = weighed.filter(({ claim }) => !known.has(claim.id));
    const affected = known.size === 0 ? batch.affected : affectedBy(groupsOf(fresh), ontology);
    if (fresh.length > 0) await storeFresh(ahead, fresh, affected, recordedAt, ontology);
    await ahead.send(mergeBatch(id, files, ids.length, recordedAt));
    await ahead.settle();
    return fresh.length;
  }, batchCall(options));
}

async function isKnown(store: Store, batch: string, options: ImportOptions): Promise<boolean> {
  return (await store.read(knownBatch(batch), batchCall(options))).length > 0;
}

const groupsOf = (claims: readonly FreshClaim[]): readonly Group[] => claims.map(({ group }) => group);

function weighedClaims(
  claims: ClaimBatch['claims'],
  weights: ReadonlyMap<string, SourceWeight>,
): readonly FreshClaim[] {
  return claims.map(({ claim, group }) => {
    const { published, kind } = weights.get(claim.source) ?? { published: null, kind: null };
    return { claim, group, published, strength: strength(claim, { published, kind }) };
  });
}

/** Stores new claims with what follows from them; each is stored once, with whether it is shown. */
async function storeFresh(
  ahead: Ahead,
  claims: readonly FreshClaim[],
  affected: Affected,
  recordedAt: string,
  ontology: Ontology,
): Promise<void> {
  const stored = claims.map(({ claim, group, published, strength }) => ({
    id: claim.id,
    group: group.key,
    text: claim.value,
    source: claim.source,
    published,
    strength,
    deprecated: claim.rank === 'DEPRECATED',
    shown: false,
    qualifiers: claim.qualifiers,
  }));
  const said = claims.map(({ claim }) => claim);
  await noteRates(ahead, said, async () => {
    const projection = await computeProjection(ahead, affected, ontology, stored);
    const shown = new Set(projection.turned.flatMap((t) => (t.shown ? [t.id] : [])));
    const rows = claims.map((c) => claimRow(c, shown.has(c.claim.id), recordedAt));
    // The claims take the store the longest: meanwhile the terms of names are computed, which were asked for just before.
    await Promise.all([storeProjection(ahead, projection, stored), ahead.send(createClaims(rows))]);
  });
}
