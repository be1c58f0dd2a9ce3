import { fieldOf } from '../../ontology/field-of.ts';
import type { DoubtOf } from './doubt.ts';

/** How many identifiers are remembered, so that memory does not grow with the import: some 25 MB. */
const remembered = 200_000;

/** Watches the claims of one import for a value that is given to one entity alone, and that two have, or that one had before. */
export function sharedIdentifier(most = remembered): DoubtOf {
  const holders = new Map<string, string>();
  return (claim, ontology, { elsewhere, isJudged }) => {
    const { subject, about, value, rank } = claim;
    const { property } = fieldOf(ontology.kindOfId(subject), about);
    if (property?.value.unique === undefined || rank === 'DEPRECATED') return null;
    const before = holders.get(value);
    const isGivenAlone = () => property.value.unique?.(property.value.parse(value)) != null;
    if (before === undefined && holders.size < most && isGivenAlone()) holders.set(value, subject);
    const isNew = before === undefined || before === subject;
    const holder = isNew ? elsewhere(claim) : isJudged(before, subject) ? undefined : before;
    if (holder === undefined) return null;
    const message = `${value} is that of ${holder} as well`;
    const expected =
      'one entity for an identifier that is given to one alone, or a judgement: sameAs, differentFrom';
    return { code: 'SHARED_IDENTIFIER', path: `${subject}.${about}`, message, expected };
  };
}
