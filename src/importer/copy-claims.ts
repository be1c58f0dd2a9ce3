import type { Claim, Head, ReleaseState } from '../claims/claim.ts';
import { batched } from './batched.ts';
import { claimBatch } from './claim-batch.ts';
import { batchCall, defaultBatchSize, type ImportOptions } from './import-options.ts';
import { settleRates } from './settle-rates.ts';
import { weighSources } from './weigh-sources.ts';
import { writeClaims } from './write-claims.ts';
import { writeHeads } from './write-heads.ts';
import { writeReleases } from './write-releases.ts';

/** What a graph is computed from. A claim comes once for each place in which it is said, and those of one claim one after another. */
export interface Said {
  readonly heads: AsyncIterable<Head>;
  readonly releases: AsyncIterable<ReleaseState>;
  readonly claims: AsyncIterable<Claim>;
}

/** Computes the graph of some claims in an empty store, as their import would, a batch at a time. */
export async function copyClaims({ heads, releases, claims }: Said, into: ImportOptions): Promise<void> {
  const { store, ontology, batchSize: size = defaultBatchSize } = into;
  for await (const batch of batched(heads, size))
    await store.write((transaction) => writeHeads(transaction, batch, ontology), batchCall(into));
  for await (const batch of batched(releases, size))
    await store.write((transaction) => writeReleases(transaction, batch, ontology), batchCall(into));
  for await (const batch of batched(claims, size)) {
    const sources = batch.map(({ source }) => source);
    await writeClaims(claimBatch(batch, ontology), await weighSources(sources, into), [], into);
  }
  await settleRates(into);
}
