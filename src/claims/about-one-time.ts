import type { Hop, Property } from '../ontology/ontology.ts';
import { compareValues, daysOf } from './conflict/compare-values.ts';
import { isWithin } from './span-of-date.ts';
import type { StoredClaim } from './stored-claim.ts';

/** What tells the times of claims apart. */
export type Timed = Pick<StoredClaim, 'id' | 'qualifiers'>;

/** What a claim says of the properties that tell times apart, in their order; null where it says nothing. */
export type Values = readonly (string | null)[];

export const isDate = ({ value }: Property): boolean => value.name === 'FuzzyDate';

/** Whether two claims say something of the same properties. */
export const saysAsMuch = (one: Values, other: Values): boolean =>
  one.every((value, i) => (value === null) === (other[i] === null));

/** Whether what two claims say of properties that tell times apart may be about one time. */
export const fits = (properties: readonly Property[], one: Values, other: Values): boolean =>
  properties.every((property, i) => isOneTime(property, one[i] ?? null, other[i] ?? null));

/** The same of one property. */
export function isOneTime(property: Property, one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return true;
  return isDate(property) && (isWithin(property, one, other) || isWithin(property, other, one));
}

/** Whether a claim says nothing that none of some others says, and does not end before they begin. */
export function agrees({ properties, times }: Hop, claim: Timed, others: ReadonlySet<Timed>): boolean {
  const said = (name: string | undefined): string[] =>
    name === undefined ? [] : [...others].flatMap(({ qualifiers }) => qualifiers[name] ?? []);
  const compared = properties.filter(({ name, many }) => many !== true && times?.by.includes(name) !== true);
  const until = properties.find(({ name }) => name === times?.until);
  const ended = until && claim.qualifiers[until.name];
  return (
    compared.every((property) => {
      const own = claim.qualifiers[property.name];
      const theirs = said(property.name);
      return (
        own === undefined ||
        theirs.length === 0 ||
        theirs.some((text) => compareValues(property, own, text) === null)
      );
    }) &&
    (until === undefined ||
      ended === undefined ||
      said(times?.since).every((since) => daysOf(until, since).earliest < daysOf(until, ended).earliest))
  );
}
