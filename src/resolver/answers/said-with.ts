import type { Claim } from '../../claims/claim.ts';
import { claimLine } from '../../claims/claim-line.ts';
import { pairKey } from '../../claims/pair-of.ts';
import { isJudgement, type Judgement } from '../../ontology/judgements.ts';
import type { Answer } from './answer.ts';
import { judgementLine } from './judgement.ts';

/** A line of an edition, with the answer that it is, where that is new. */
export interface EditionLine {
  readonly text: string;
  readonly answer: Answer | null;
}

/** What somebody says once some answers are given. */
export interface SaidWith {
  readonly lines: readonly EditionLine[];
  /** Whether anything is said otherwise than before. */
  readonly isChanged: boolean;
}

/** Somebody's word on a pair is a report: who answers is neither of the two. */
const basis = 'REPORTED';

const abouts: Readonly<Record<Answer['answer'], Judgement | null>> = {
  same: 'sameAs',
  different: 'differentFrom',
  unsure: null,
};

/**
 * All that somebody says once some answers are given: what was said before, but for what is answered otherwise now, and then what is new. An answer that was
 * given before stays where it was given.
 */
export function saidWith(
  before: readonly Omit<Claim, 'isLink'>[],
  answers: readonly Answer[],
  source: string,
): SaidWith {
  const answered = new Map(answers.map((one) => [pairKey(one.a, one.b), one]));
  const repeated = new Set<Answer>();
  const kept = before.filter(({ subject, about, value }) => {
    const answer = isJudgement(about) ? answered.get(pairKey(subject, value)) : undefined;
    if (answer === undefined) return true;
    if (abouts[answer.answer] === about) repeated.add(answer);
    return abouts[answer.answer] === about;
  });
  const fresh = answers.flatMap((answer) => {
    const about = abouts[answer.answer];
    if (about === null || repeated.has(answer)) return [];
    return [{ text: judgementLine(answer, about, basis, source), answer }];
  });
  const said = kept.map((claim) => ({
    text: claimLine({ ...claim, source, through: null, recordedAt: null }),
    answer: null,
  }));
  return { lines: [...said, ...fresh], isChanged: fresh.length > 0 || kept.length < before.length };
}
