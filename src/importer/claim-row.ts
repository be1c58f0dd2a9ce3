import type { Claim } from '../claims/claim.ts';
import type { EvidenceColumns } from '../claims/evidence-columns.ts';
import type { Named } from '../claims/shown-claim.ts';
import type { Group } from '../claims/stored-claim.ts';
import { isJudgement } from '../ontology/judgements.ts';
import type { ClaimRow } from '../shapes/projection.ts';

/** A new claim with the columns that follow from where it is said. */
export interface FreshClaim {
  readonly claim: Claim;
  readonly group: Group;
  readonly evidence: EvidenceColumns;
}

/** A new claim by the ids under which the graph shows its ends. */
export interface FreshShown extends FreshClaim {
  readonly claim: Claim & Named;
}

/** How a claim is stored; `recordedAt` is for claims whose files do not say it. */
export function claimRow(
  { claim, group, evidence }: FreshShown,
  shown: boolean,
  recordedAt: string,
  isUnique = false,
): ClaimRow {
  const { id, subject, qualifiers, value } = claim;
  const names = Object.keys(qualifiers).sort();
  // Each by its name: spreading one map into another takes longer than all the rest here.
  const columns = {
    source: evidence.source,
    locator: evidence.locator,
    quote: evidence.quote,
    lang: evidence.lang,
    retrieved: evidence.retrieved,
    ended: evidence.ended,
    published: evidence.published,
    firstSeen: evidence.firstSeen,
    strength: evidence.strength,
    references: evidence.references,
    saidFrom: evidence.saidFrom,
    saidUntil: evidence.saidUntil,
    about: claim.about,
    basis: claim.basis,
    confidence: claim.confidence,
    dataset: claim.dataset === claim.source ? null : claim.dataset,
    group: group.key,
    ...namesOf(claim),
    qualifiers: names.length === 0 ? null : JSON.stringify(qualifiers, names),
    rank: claim.rank,
    recordedAt: claim.recordedAt ?? recordedAt,
    shown,
    text: value,
    valid: claim.valid,
  };
  return { id, subject, source: evidence.source, object: claim.isLink ? value : null, isUnique, columns };
}

/** The ids that a claim names, where the graph shows them under others; a judgement has both, by which it is found. */
const namesOf = ({ about, subject, value, namedSubject, namedObject }: FreshShown['claim']) =>
  isJudgement(about)
    ? { namedSubject: subject, namedObject: value }
    : { namedSubject: namedSubject ?? null, namedObject: namedObject ?? null };
