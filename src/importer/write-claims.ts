import type { Claim } from '../claims/claim.ts';
import { evidenceColumns, plainEvidence, referencesOf } from '../claims/evidence-columns.ts';
import { mergeReferences, referenceOfRow } from '../claims/merge-references.ts';
import { knownBatch, mergeBatch } from '../shapes/ledger.ts';
import { knownClaims, mergeEntities } from '../shapes/projection.ts';
import type { Row, Store } from '../store/store.ts';
import type { ClaimBatch } from './claim-batch.ts';
import type { ClaimChanges } from './claim-changes.ts';
import { endUnnamed } from './end-unnamed.ts';
import { batchCall, type ImportOptions } from './import-options.ts';
import { lockIfJudging } from './lock-if-judging.ts';
import { sendAhead } from './send-ahead.ts';
import { storeClaims } from './store-claims.ts';
import { evidenceOfRow, isMoved } from './stored-evidence.ts';
import { type WeighedSource, type Weights, weighDatasets } from './weigh-sources.ts';

/**
 * Stores one batch of claims and what follows from them, with its ledger row, in one transaction. Returns how many rows say
 * something new: a claim, or where else one is said.
 */
export async function writeClaims(
  batch: ClaimBatch,
  weights: Weights,
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const { store, ontology } = options;
  const { id, ids, ends } = batch;
  if (await isKnown(store, id, options)) return 0;
  const recordedAt = (options.now ?? (() => new Date()))().toISOString();
  return store.write(async (transaction) => {
    const ahead = sendAhead(transaction);
    await lockIfJudging(ahead, batch.claims);
    // Two writers of one entity or source wait for each other here: what is read below includes what the other wrote.
    await Promise.all(ends.map(([kind, of]) => ahead.send(mergeEntities(kind, of))));
    const known = new Map((await ahead.run(knownClaims(ids))).map((row) => [String(row.id), row]));
    // A sync or a withdrawal may have changed what counts of a dataset since the weights were read.
    const datasets = new Set([...weights].flatMap(([id, { dataset }]) => (dataset === id ? [] : [dataset])));
    const now = await weighDatasets([...datasets].sort(), ahead.run, ontology);
    const { changes, written, over } = changesOf(batch, known, new Map([...weights, ...now]));
    if (changes.fresh.length + changes.restated.length > 0)
      await storeClaims(ahead, changes, recordedAt, ontology);
    // Their ends were made sure of above, and may be named by nothing that is still said.
    await endUnnamed(ahead, over, ontology);
    await ahead.send(mergeBatch(id, files, ids.length, recordedAt));
    await ahead.settle();
    return written;
  }, batchCall(options));
}

async function isKnown(store: Store, batch: string, options: ImportOptions): Promise<boolean> {
  return (await store.read(knownBatch(batch), batchCall(options))).length > 0;
}

/** Whether a source is a document that is its own dataset, and counts. */
const isPlain = ({ releases: { all } }: WeighedSource): boolean =>
  all.length === 1 && all[0]?.isComplete === false && !all[0].isWithdrawn;

/** Which claims of a batch are new, and of which others the rows are new evidence. */
function changesOf(
  { claims, affected }: ClaimBatch,
  storedClaims: ReadonlyMap<string, Row>,
  weights: Weights,
): { readonly changes: ClaimChanges; readonly written: number; readonly over: readonly Claim[] } {
  const fresh: ClaimChanges['fresh'][number][] = [];
  const restated: ClaimChanges['restated'][number][] = [];
  const over: Claim[] = [];
  let written = 0;
  let plain = 0;
  for (const { claim, group, rows } of claims) {
    const weighed = weights.get(claim.source);
    if (weighed === undefined) throw new Error(`${claim.source} was not weighed.`);
    const { releases } = weighed;
    const stored = storedClaims.get(claim.id);
    if (stored === undefined && rows.length === 1 && claim.through === null && isPlain(weighed)) {
      fresh.push({ claim, group, evidence: plainEvidence(claim, weighed) });
      plain += 1;
      continue;
    }
    const said = rows.map((row) => referenceOfRow(row, releases));
    const before = stored === undefined ? null : evidenceOfRow(stored);
    const known = before === null ? [] : referencesOf(before);
    const { references, added } = mergeReferences(known, said, releases);
    if (before !== null && before.ended !== null) over.push(claim);
    if (added === 0) continue;
    written += added;
    const evidence = evidenceColumns(claim, references, releases, (id) => weights.get(id) ?? weighed);
    if (before === null) fresh.push({ claim, group, evidence });
    else restated.push({ claim, group, evidence, before, isMoved: isMoved(before, evidence) });
  }
  // What the batch was found to affect is true of it where all of it is new, and counts.
  const isAllNew = plain === claims.length;
  return {
    changes: { fresh, restated, affected: isAllNew ? affected : undefined },
    written: written + plain,
    over,
  };
}
