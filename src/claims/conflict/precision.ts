import Big from 'big.js';
import type { Property } from '../../ontology/ontology.ts';
import { amountOf } from './compare-money.ts';
import { compareValues, daysOf, liesWithin } from './compare-values.ts';
import { unit } from './same-number.ts';

/** Whether a canonical text means a figure or a date only about (`ABOUT`, `~` and its like in EDTF). */
export function isRough({ value }: Property, text: string): boolean {
  if (value.name === 'Money') return amountOf(text).comparator === 'ABOUT';
  return value.name === 'FuzzyDate' && /[~?%]/.test(text);
}

/**
 * Whether one canonical text says the same as another, as far as that goes, and says it more precisely: a day in its month, a figure of
 * which the other is rounded, an exact one in place of a rough one. Floors and ceilings say something else than figures.
 */
export function isMorePrecise(property: Property, text: string, other: string): boolean {
  if (text === other) return false;
  switch (property.value.name) {
    case 'Money':
      return isMorePreciseMoney(property, text, other);
    case 'Decimal':
      return compareValues(property, text, other) === null && unit(new Big(text)).lt(unit(new Big(other)));
    case 'FuzzyDate':
      return isWithin(property, text, other);
    default:
      return false;
  }
}

function isMorePreciseMoney(property: Property, text: string, other: string): boolean {
  const [a, b] = [amountOf(text), amountOf(other)];
  const figures = ['EXACT', 'ABOUT'];
  const alike =
    a.comparator === b.comparator || (figures.includes(a.comparator) && figures.includes(b.comparator));
  if (!alike || a.currency !== b.currency || compareValues(property, text, other) !== null) return false;
  if (a.upTo !== undefined && b.upTo === undefined && a.value.eq(b.value)) return true;
  const [fine, coarse] = [unit(a.value), unit(b.value)];
  return fine.lt(coarse) || (fine.eq(coarse) && isRough(property, other) && !isRough(property, text));
}

function isWithin(property: Property, text: string, other: string): boolean {
  if (text.includes('/') || other.includes('/')) return false;
  const [a, b] = [daysOf(property, text), daysOf(property, other)];
  const isSame = a.earliest === b.earliest && a.latest === b.latest;
  return liesWithin(a, b) && (!isSame || (isRough(property, other) && !isRough(property, text)));
}
