import type { Hop, Property } from '../ontology/ontology.ts';
import { daysOf } from './conflict/compare-values.ts';

/** Whether a time of a link would end before it begins, by the texts of the two; never where the link does not say both. */
export function endsBefore(hop: Hop, since: string | undefined, until: string | undefined): boolean {
  const [from, to] = [hop.times?.since, hop.times?.until].map((name) => propertyOf(hop, name));
  if (from === undefined || to === undefined || since === undefined || until === undefined) return false;
  return daysOf(to, until).latest < daysOf(from, since).earliest;
}

const propertyOf = ({ properties }: Hop, name: string | undefined): Property | undefined =>
  properties.find((property) => property.name === name);
