import { canonicalHead } from '../claims/canonical-form.ts';
import type { Claim } from '../claims/claim.ts';
import { claimLine } from '../claims/claim-line.ts';
import type { Problem } from '../claims/problem.ts';
import { datasetKind } from '../claims/source-kind.ts';
import { checkedRows } from './checked-rows.ts';
import type { Reading } from './reading.ts';

/** How many rows were accepted, and claims among them, and how many rows were refused. */
export interface WrittenRows {
  accepted: number;
  claims: number;
  refused: number;
}

/** What files say, as canonical JSON Lines, each row counted; a head that several files have is written once. */
export async function* mappedLines(
  files: readonly string[],
  options: Reading & {
    readonly report: (problem: Problem) => void;
    /** Called for every claim that is written. */
    readonly claimed: (claim: Claim) => void;
  },
  count: WrittenRows,
): AsyncGenerator<string> {
  const heads = new Set<string>();
  for (const file of files)
    for await (const row of checkedRows(file, options)) {
      if (row.type === 'problem') {
        count.refused += 1;
        options.report(row.problem);
        continue;
      }
      count.accepted += 1;
      if (row.type === 'claim') {
        count.claims += 1;
        options.claimed(row.claim);
        const { isLink: _, ...claim } = row.claim;
        yield claimLine(claim);
      } else if (row.type === 'head') {
        const isDataset = options.ontology.kindOfId(row.head.id)?.name === datasetKind;
        const line = `{"${isDataset ? 'dataset' : 'source'}":${canonicalHead(row.head)}}`;
        if (!heads.has(line)) yield line;
        heads.add(line);
      }
    }
}
