import type { Claim } from '../claims/claim.ts';
import { type Group, groupOf } from '../claims/stored-claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { clearPending, notePending, pending } from '../shapes/ledger.ts';
import { moneyIn, moneyInLinks, rateCurrencies } from '../shapes/rates.ts';
import type { WriteTransaction } from '../store/store.ts';
import { batchCall, defaultBatchSize, type ImportOptions } from './import-options.ts';
import { writeProjection } from './write-projection.ts';

/**
 * Runs `work`, and notes the currencies whose rates the claims may change. Money is stored with its worth in US
 * dollars, so a rate that comes after the money must reach it; the note is in the same transaction, and survives a
 * killed import.
 */
export async function noteRates(
  transaction: WriteTransaction,
  claims: readonly Pick<Claim, 'subject'>[],
  work: () => Promise<void>,
): Promise<void> {
  const observations = [
    ...new Set(claims.filter((c) => c.subject.startsWith('observation/')).map((c) => c.subject)),
  ].sort();
  const currencies = async () =>
    observations.length === 0
      ? []
      : (await transaction.run(rateCurrencies(observations))).map((row) => String(row.currency));
  const before = await currencies();
  await work();
  const changed = [...new Set([...before, ...(await currencies())])];
  if (changed.length > 0) await transaction.run(notePending(changed));
}

/** Converts money again in every currency whose rates changed. */
export async function settleRates(options: ImportOptions): Promise<void> {
  const { store, ontology } = options;
  for (const row of await store.read(pending(), batchCall(options))) {
    const currency = String(row.id);
    for await (const groups of moneyGroups(currency, options))
      await store.write((transaction) => writeProjection(transaction, groups, ontology), batchCall(options));
    await store.write((transaction) => transaction.run(clearPending(currency)), batchCall(options));
  }
}

async function* moneyGroups(currency: string, options: ImportOptions): AsyncGenerator<readonly Group[]> {
  const { store, ontology } = options;
  const limit = options.batchSize ?? defaultBatchSize;
  for (const kind of ontology.kinds)
    for (const property of kind.properties.filter((p) => p.value.name === 'Money'))
      for (let after = '', full = true; full; ) {
        const rows = await store.read(
          moneyIn(kind.name, property, currency, after, limit),
          batchCall(options),
        );
        const about = property.name;
        const groups = rows.map(({ id }) => groupOf({ subject: String(id), about, value: '' }, ontology));
        after = groups.at(-1)?.subject ?? after;
        full = rows.length === limit;
        if (groups.length > 0) yield groups;
      }
  yield* linkGroups(currency, ontology, options, limit);
}

async function* linkGroups(
  currency: string,
  ontology: Ontology,
  options: ImportOptions,
  limit: number,
): AsyncGenerator<readonly Group[]> {
  for (const hop of ontology.links)
    for (const property of hop.properties.filter((p) => p.value.name === 'Money'))
      for (let after = { from: '', to: '' }, full = true; full; ) {
        const rows = await options.store.read(
          moneyInLinks(hop, property, currency, after, limit),
          batchCall(options),
        );
        const pairs = rows.map((row) => ({ from: String(row.from), to: String(row.to) }));
        after = pairs.at(-1) ?? after;
        full = rows.length === limit;
        const groups = pairs.map(({ from, to }) =>
          groupOf({ subject: from, about: hop.about, value: to }, ontology),
        );
        if (groups.length > 0) yield groups;
      }
}
