import { fieldOf } from '../../ontology/field-of.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Claim } from '../claim.ts';
import type { Doubt } from './doubt.ts';

/** How many identifiers are remembered, so that memory does not grow with the import: some 25 MB. */
const remembered = 200_000;

/** Watches the claims of one import for a value that is given to one entity alone, and that two have. */
export function sharedIdentifier(most = remembered): (claim: Claim, ontology: Ontology) => Doubt | null {
  const holders = new Map<string, string>();
  return ({ subject, about, value, rank }, ontology) => {
    const { property } = fieldOf(ontology.kindOfId(subject), about);
    if (property?.value.unique === undefined || rank === 'DEPRECATED') return null;
    const holder = holders.get(value);
    if (holder === undefined) {
      if (holders.size < most && property.value.unique(property.value.parse(value)))
        holders.set(value, subject);
      return null;
    }
    if (holder === subject) return null;
    const message = `${value} is that of ${holder} as well`;
    const expected = 'one entity, by one id, for an identifier that is given to one alone';
    return { code: 'SHARED_IDENTIFIER', path: `${subject}.${about}`, message, expected };
  };
}
