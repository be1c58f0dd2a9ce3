import type { Head } from '../claims/claim.ts';
import { datasetIn } from '../claims/read-head.ts';
import { sourceHop } from '../claims/source-hop.ts';
import { derivedFrom } from '../claims/source-kind.ts';
import { groupOf } from '../claims/stored-claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { repeaters } from '../shapes/reasons.ts';
import { claimsOfDataset, type DatasetName } from '../shapes/releases.ts';
import { textOf } from '../store/cell.ts';
import type { WriteTransaction } from '../store/store.ts';
import { writeProjection } from './write-projection.ts';

const claimsOfPage = 5_000;

/**
 * Weighs again what is said by documents that repeat others of which only now is known whom those repeat: on how many independent
 * origins a value rests must not depend on which head came first.
 * @param inTransaction does some work in a transaction: in one of its own, or in one that is open
 */
export async function weighRepeatersAnew(
  inTransaction: <T>(work: (transaction: WriteTransaction) => Promise<T>) => Promise<T>,
  heads: readonly Head[],
  ontology: Ontology,
): Promise<void> {
  const hop = sourceHop(ontology, derivedFrom);
  const telling = heads.filter((head) => head.derivedFrom.length > 0 || head.dataset !== null);
  if (hop === undefined || telling.length === 0) return;
  const ids = telling.map(({ id }) => id);
  const rows = await inTransaction((transaction) => transaction.run(repeaters(ids, hop)));
  const said = new Map<string, DatasetName>();
  for (const { id, head } of rows) {
    if (typeof head !== 'string') continue;
    const dataset = datasetIn(head);
    said.set(dataset ?? textOf(id), dataset === null ? { source: textOf(id) } : { dataset });
  }
  for (const of of said.values())
    for (let after: string | null = ''; after !== null; )
      after = await inTransaction((transaction) => weighPage(transaction, of, after ?? '', ontology));
}

/** Weighs a page of claims again; the place that the next one comes after, null where this is the last. */
async function weighPage(
  transaction: WriteTransaction,
  of: DatasetName,
  after: string,
  ontology: Ontology,
): Promise<string | null> {
  const page = await transaction.run(claimsOfDataset(of, after, claimsOfPage));
  const groups = page.map(({ subject, about, text }) =>
    groupOf({ subject: textOf(subject), about: textOf(about), value: textOf(text) }, ontology),
  );
  const each = [...new Map(groups.map((group) => [group.key, group])).values()];
  if (each.length > 0) await writeProjection(transaction, each, ontology);
  return page.length < claimsOfPage ? null : String(page.at(-1)?.at);
}
