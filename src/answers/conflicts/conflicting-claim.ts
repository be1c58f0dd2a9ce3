import type { Weighed } from '../../claims/weigh.ts';

/** What comparing needs of a claim. */
export interface ConflictingClaim extends Weighed {
  readonly basis: string;
  /** Day on which its document was published. */
  readonly published: string | null;
}
