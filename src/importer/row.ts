import type { RawClaim } from '../claims/check-claim.ts';
import type { RowFault } from '../claims/problem.ts';

/** What a file says in one place: a source, a claim, or nothing that can be read. */
export type Row = { readonly line: number } & (
  | { readonly type: 'source'; readonly raw: RawClaim }
  | { readonly type: 'dataset'; readonly raw: RawClaim }
  | { readonly type: 'release'; readonly raw: RawClaim }
  | { readonly type: 'claim'; readonly raw: RawClaim }
  | { readonly type: 'fault'; readonly fault: RowFault }
);
