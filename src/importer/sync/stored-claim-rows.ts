import type { Claim } from '../../claims/claim.ts';
import { type EvidenceColumns, referencesOf } from '../../claims/evidence-columns.ts';
import { qualifiersIn } from '../../claims/qualifiers-in.ts';
import type { Reference } from '../../claims/reference.ts';
import { groupOf } from '../../claims/stored-claim.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { claimsOfDataset, type DatasetName } from '../../shapes/releases.ts';
import { textOf } from '../../store/cell.ts';
import type { Cell, Row } from '../../store/store.ts';
import type { RestatedClaim } from '../claim-changes.ts';
import { batchCall, defaultBatchSize, type ImportOptions } from '../import-options.ts';
import { evidenceOfRow } from '../stored-evidence.ts';

/** A stored claim of a dataset, as far as it may change. */
export interface StoredRow {
  readonly claim: RestatedClaim['claim'] & Pick<Claim, 'about' | 'rank' | 'basis' | 'dataset' | 'qualifiers'>;
  readonly group: RestatedClaim['group'];
  readonly evidence: EvidenceColumns;
  readonly references: readonly Reference[];
}

/** All claims of a dataset, a page at a time. What is written meanwhile changes none of their places. */
export async function* storedClaimRows(
  of: DatasetName,
  { store, ontology, batchSize = defaultBatchSize, ...options }: ImportOptions,
): AsyncGenerator<readonly StoredRow[]> {
  for (let after = '', full = true; full; ) {
    const rows: readonly Row[] = await store.read(claimsOfDataset(of, after, batchSize), batchCall(options));
    full = rows.length === batchSize;
    after = String(rows.at(-1)?.at ?? after);
    if (rows.length > 0) yield rows.map((row) => storedRow(row, ontology));
  }
}

function storedRow(row: Row, ontology: Ontology): StoredRow {
  const evidence = evidenceOfRow(row);
  // As it names them: what they are shown as may have changed by the time at which it is stored.
  const named = (cell: Cell | undefined, shown: Cell | undefined) =>
    textOf(typeof cell === 'string' ? cell : shown);
  const about = textOf(row.about);
  const subject = named(row.namedSubject, row.subject);
  const value = named(row.namedObject, row.text);
  return {
    claim: {
      id: textOf(row.id),
      subject,
      about,
      value,
      isLink: row.isLink === true,
      // Both were checked against their lists before they were stored.
      rank: textOf(row.rank) as Claim['rank'],
      basis: textOf(row.basis) as Claim['basis'],
      qualifiers: qualifiersIn(row.qualifiers),
      dataset: typeof row.dataset === 'string' ? row.dataset : evidence.source,
    },
    group: groupOf({ subject, about, value }, ontology),
    evidence,
    references: referencesOf(evidence),
  };
}
