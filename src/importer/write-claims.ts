import { hash } from 'node:crypto';
import type { Claim } from '../claims/claim.ts';
import { groupOf } from '../claims/stored-claim.ts';
import { type SourceWeight, strength } from '../claims/strength.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { knownBatch, mergeBatch } from '../shapes/ledger.ts';
import { createClaims, knownClaims, mergeEntities } from '../shapes/projection.ts';
import type { Store, WriteTransaction } from '../store/store.ts';
import { claimRow } from './claim-row.ts';
import { computeProjection } from './compute-projection.ts';
import { batchCall, type ImportOptions } from './import-options.ts';
import { type Ahead, sendAhead } from './send-ahead.ts';
import { noteRates } from './settle-rates.ts';
import { storeProjection } from './store-projection.ts';

/**
 * Stores one batch of claims and what follows from them, with its ledger row, in one transaction. The batch's id is the
 * hash of its claims, so that a second run finds it done. Returns how many claims are new.
 */
export async function writeClaims(
  claims: readonly Claim[],
  weights: ReadonlyMap<string, SourceWeight>,
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const { store, ontology } = options;
  const ids = [...new Set(claims.map((c) => c.id))].sort();
  const batch = hash('sha256', ids.join('\n'));
  if (await isKnown(store, batch, options)) return 0;
  const recordedAt = (options.now ?? (() => new Date()))().toISOString();
  return store.write(async (transaction) => {
    const ahead = sendAhead(transaction);
    // Two writers of one entity or source wait for each other here: what is read below is what the other has left.
    await mergeEnds(transaction, claims, ontology);
    const known = new Set((await transaction.run(knownClaims(ids))).map((row) => row.id));
    const fresh = [...new Map(claims.map((c) => [c.id, c])).values()].filter((c) => !known.has(c.id));
    if (fresh.length > 0) await storeFresh(ahead, fresh, weights, recordedAt, ontology);
    await ahead.send(mergeBatch(batch, files, ids.length, recordedAt));
    await ahead.settle();
    return fresh.length;
  }, batchCall(options));
}

async function isKnown(store: Store, batch: string, options: ImportOptions): Promise<boolean> {
  return (await store.read(knownBatch(batch), batchCall(options))).length > 0;
}

/** Stores new claims with what follows from them; each is stored once, with whether it is shown. */
async function storeFresh(
  ahead: Ahead,
  fresh: readonly Claim[],
  weights: ReadonlyMap<string, SourceWeight>,
  recordedAt: string,
  ontology: Ontology,
): Promise<void> {
  const claims = fresh.map((claim) => {
    const { published, kind } = weights.get(claim.source) ?? { published: null, kind: null };
    const group = groupOf(claim, ontology);
    return { claim, group, published, strength: strength(claim, { published, kind }) };
  });
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
  const groups = claims.map((c) => c.group);
  await noteRates(ahead, fresh, async () => {
    const projection = await computeProjection(ahead, groups, ontology, stored);
    const shown = new Set(projection.turned.flatMap((t) => (t.shown ? [t.id] : [])));
    const rows = claims.map((c) => claimRow(c, shown.has(c.claim.id), recordedAt));
    // The claims take the store the longest: meanwhile the terms of names are computed, which were asked for just before.
    await Promise.all([storeProjection(ahead, projection, stored), ahead.send(createClaims(rows))]);
  });
}

async function mergeEnds(
  transaction: WriteTransaction,
  fresh: readonly Claim[],
  ontology: Ontology,
): Promise<void> {
  const byKind = new Map<string, Set<string>>();
  const ends = ({ subject, source, value, isLink }: Claim) =>
    isLink ? [subject, source, value] : [subject, source];
  for (const id of new Set(fresh.flatMap(ends))) {
    const kind = ontology.kindOfId(id)?.name ?? '';
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
  }
  for (const [kind, ids] of [...byKind].sort()) await transaction.run(mergeEntities(kind, [...ids]));
}
