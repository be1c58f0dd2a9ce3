import { fieldOf } from '../../ontology/field-of.ts';
import { daysOf } from '../conflict/compare-values.ts';
import type { DoubtOf } from './doubt.ts';

/** A time of a link that is said to end before it begins, as `since: 2015` with `until: 2012`. */
export const endsFirst: DoubtOf = ({ subject, about, qualifiers }, ontology) => {
  const { hop } = fieldOf(ontology.kindOfId(subject), about);
  const [since, until] = [hop?.times?.since, hop?.times?.until].map((name) =>
    hop?.properties.find((property) => property.name === name),
  );
  const [from, to] = [since, until].map((property) => property && qualifiers[property.name]);
  if (since === undefined || until === undefined || from === undefined || to === undefined) return null;
  if (daysOf(until, to).latest >= daysOf(since, from).earliest) return null;
  return {
    code: 'ENDS_FIRST',
    path: `${subject}.${about}.${until.name}`,
    message: `it ends (${to}) before it begins (${from})`,
    expected: `a date that is not before ${since.name}`,
  };
};
