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

/**
 * Whether a claim of a link leads from what is shown to itself though it names two entities, since they are shown as one: nothing is part of
 * itself, or took its own place.
 */
export function isLoop(
  shown: { readonly subject: string; readonly text: string },
  named: Partial<Named>,
): boolean {
  if (shown.subject !== shown.text) return false;
  return (named.namedSubject ?? shown.subject) !== (named.namedObject ?? shown.text);
}

/** The ids that a stored claim names itself, from its columns. */
export const namedIn = (columns: {
  readonly namedSubject?: unknown;
  readonly namedObject?: unknown;
}): Named => ({
  ...(typeof columns.namedSubject === 'string' && { namedSubject: columns.namedSubject }),
  ...(typeof columns.namedObject === 'string' && { namedObject: columns.namedObject }),
});
