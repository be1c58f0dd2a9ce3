import { fieldOf } from '../../ontology/field-of.ts';
import { endsBefore } from '../ends-before.ts';
import type { DoubtOf } from './doubt.ts';

/** A time of a link that is said to end before it begins, as `since: 2015` with `until: 2012`. */
export const endsFirst: DoubtOf = ({ subject, about, qualifiers }, ontology) => {
  const { hop } = fieldOf(ontology.kindOfId(subject), about);
  const { since = '', until = '' } = hop?.times ?? {};
  if (hop === undefined || !endsBefore(hop, qualifiers[since], qualifiers[until])) return null;
  return {
    code: 'ENDS_FIRST',
    path: `${subject}.${about}.${until}`,
    message: `it ends (${qualifiers[until]}) before it begins (${qualifiers[since]})`,
    expected: `a date that is not before ${since}`,
  };
};
