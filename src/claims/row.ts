import type { RawClaim } from './check-claim.ts';
import type { RowFault } from './problem.ts';

/** What a file says in one place: a source, a claim, or nothing that can be read. */
export type Row = {
  readonly line: number;
  /** What of the file it is made of, where the path of a claim would not tell that: `award.amount (Nominal Amount)`. */
  readonly place?: string;
} & (
  | { readonly type: 'source'; readonly raw: RawClaim }
  | { readonly type: 'dataset'; readonly raw: RawClaim }
  | { readonly type: 'release'; readonly raw: RawClaim }
  | { readonly type: 'claim'; readonly raw: RawClaim }
  | { readonly type: 'fault'; readonly fault: RowFault }
);
