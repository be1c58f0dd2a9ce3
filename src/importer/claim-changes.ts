import type { Claim } from '../claims/claim.ts';
import type { EvidenceColumns } from '../claims/evidence-columns.ts';
import type { Naming } from '../claims/shown-claim.ts';
import type { Group } from '../claims/stored-claim.ts';
import type { Affected } from './affected-by.ts';
import type { FreshClaim, FreshShown } from './claim-row.ts';

/** A stored claim that is said elsewhere than before, or no longer, or again. */
export interface RestatedClaim {
  /** What it names itself. */
  readonly claim: Pick<Claim, 'id'> & Naming;
  readonly group: Group;
  readonly evidence: EvidenceColumns;
  /** The evidence that this takes the place of. */
  readonly before: EvidenceColumns;
  /** Whether it weighs otherwise than before, or began or ceased to count. */
  readonly isMoved: boolean;
}

/** Claims to store, and those to say anew, each with the group of what it names. */
export interface ClaimChanges {
  readonly fresh: readonly FreshClaim[];
  readonly restated: readonly RestatedClaim[];
  /** What all of them have to be recomputed for, where that is known already. */
  readonly affected?: Affected | undefined;
}

/** The same by the ids under which the graph shows what they name. */
export interface ShownChanges extends ClaimChanges {
  readonly fresh: readonly FreshShown[];
}

/** Whether a claim is said no more. */
export const isOver = ({ evidence }: { readonly evidence: EvidenceColumns }): boolean =>
  evidence.ended !== null;
