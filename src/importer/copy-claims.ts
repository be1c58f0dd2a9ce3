import type { Claim, SourceHead } from '../claims/claim.ts';
import { batched } from './batched.ts';
import { claimBatch } from './claim-batch.ts';
import { batchCall, defaultBatchSize, type ImportOptions } from './import-options.ts';
import { settleRates } from './settle-rates.ts';
import { weighSources } from './weigh-sources.ts';
import { writeClaims } from './write-claims.ts';
import { writeSources } from './write-sources.ts';

/** What a graph is computed from. */
export interface Said {
  readonly heads: AsyncIterable<SourceHead>;
  readonly claims: AsyncIterable<Claim>;
}

/** Computes the graph of some claims in an empty store, as their import would, a batch at a time. */
export async function copyClaims({ heads, claims }: Said, into: ImportOptions): Promise<void> {
  const { store, ontology, batchSize: size = defaultBatchSize } = into;
  for await (const batch of batched(heads, size))
    await store.write((transaction) => writeSources(transaction, batch, ontology), batchCall(into));
  for await (const batch of batched(claims, size)) {
    const sources = batch.map(({ source }) => source);
    await writeClaims(claimBatch(batch, ontology), await weighSources(sources, into), [], into);
  }
  await settleRates(into);
}
