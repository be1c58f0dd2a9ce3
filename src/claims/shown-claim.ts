import { isJudgement } from '../ontology/judgements.ts';
import type { Claim } from './claim.ts';

/** What of a claim says which entities it names. */
export type Naming = Pick<Claim, 'subject' | 'about' | 'value' | 'isLink'>;

/** The ids that a claim names itself, where the graph shows them under others. */
export interface Named {
  readonly namedSubject?: string;
  readonly namedObject?: string;
}

/**
 * A claim by the ids under which the graph shows its ends. A judgement is about the ids that it names, whatever is shown.
 * @param shownAs the id under which each is shown that is not shown under its own
 */
export function shownClaim<C extends Naming>(claim: C, shownAs: ReadonlyMap<string, string>): C & Named {
  if (isJudgement(claim.about)) return claim;
  const subject = shownAs.get(claim.subject);
  const value = claim.isLink ? shownAs.get(claim.value) : undefined;
  if (subject === undefined && value === undefined) return claim;
  return {
    ...claim,
    ...(subject !== undefined && { subject, namedSubject: claim.subject }),
    ...(value !== undefined && { value, namedObject: claim.value }),
  };
}
