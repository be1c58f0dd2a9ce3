import type { Claim } from '../claims/claim.ts';
import type { Warning } from '../claims/doubts/doubt.ts';
import type { Problem } from '../claims/problem.ts';
import { checkedRows } from './checked-rows.ts';
import type { Reading } from './reading.ts';
import { throwIfUnreadable } from './throw-if-unreadable.ts';
import { warnings } from './warnings.ts';

export interface CheckSummary {
  readonly files: number;
  /** Rows read: sources and claims. `accepted + refused = read`. */
  readonly read: number;
  readonly accepted: number;
  /** Claims among what was accepted. */
  readonly claims: number;
  readonly refused: number;
  /** Doubts about rows that were accepted. */
  readonly warned: number;
  readonly seconds: number;
}

/** Checks files against the ontology, without a store: whether sources are known is not checked. */
export async function checkFiles(
  files: readonly string[],
  options: Reading & {
    readonly report?: (problem: Problem) => void;
    /** Called for every doubt about a row that is accepted. */
    readonly warn?: (warning: Warning) => void;
    /** Called for every claim that is accepted. */
    readonly claimed?: (claim: Claim) => void;
  },
): Promise<CheckSummary> {
  const started = Date.now();
  await throwIfUnreadable(files);
  let [accepted, claims, refused] = [0, 0, 0];
  const doubts = warnings(options);
  for (const file of files)
    for await (const row of checkedRows(file, options)) {
      if (row.type === 'problem') {
        refused += 1;
        options.report?.(row.problem);
      } else {
        accepted += 1;
        if (row.type !== 'claim') continue;
        claims += 1;
        options.claimed?.(row.claim);
        await doubts.about([row]);
      }
    }
  return {
    files: files.length,
    read: accepted + refused,
    accepted,
    claims,
    refused,
    warned: doubts.count,
    seconds: (Date.now() - started) / 1000,
  };
}
