import { fieldOf } from '../../ontology/field-of.ts';
import { isJudgement } from '../../ontology/judgements.ts';
import { pairKey } from '../pair-of.ts';
import type { DoubtOf } from './doubt.ts';

/** How many identifiers and judgements are remembered, so that memory does not grow with the import: some 25 MB. */
const remembered = 200_000;

/** Watches the claims of one import for a value that is given to one entity alone, and that two have, or that one had before, and nobody has judged the two. */
export function sharedIdentifier(most = remembered): DoubtOf {
  const holders = new Map<string, string>();
  const judged = new Set<string>();
  return (claim, ontology, { elsewhere, isJudged }) => {
    const { subject, about, value, rank } = claim;
    if (isJudgement(about) && rank !== 'DEPRECATED' && judged.size < most)
      judged.add(pairKey(subject, value));
    const { property } = fieldOf(ontology.kindOfId(subject), about);
    if (property?.value.unique === undefined || rank === 'DEPRECATED') return null;
    const before = holders.get(value);
    const isGivenAlone = () => property.value.unique?.(property.value.parse(value)) != null;
    if (before === undefined && holders.size < most && isGivenAlone()) holders.set(value, subject);
    const isNew = before === undefined || before === subject;
    const isTold = !isNew && (judged.has(pairKey(before, subject)) || isJudged(before, subject));
    const holder = isNew ? elsewhere(claim) : isTold ? undefined : before;
    if (holder === undefined) return null;
    const message = `${value} is that of ${holder} as well`;
    const expected =
      'one entity for an identifier that is given to one alone, or a judgement: sameAs, differentFrom';
    return { code: 'SHARED_IDENTIFIER', path: `${subject}.${about}`, message, expected };
  };
}
