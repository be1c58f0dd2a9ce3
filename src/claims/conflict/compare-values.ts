import Big from 'big.js';
import type { Property } from '../../ontology/ontology.ts';
import type { Moment } from '../../ontology/value-kind.ts';
import { amountOf, compareMoney } from './compare-money.ts';
import { sameNumber } from './same-number.ts';
import type { Verdict } from './verdict.ts';

/**
 * How two canonical texts of one property, or of a link to a single entity, relate to each other. Money in two currencies
 * is not compared here, since that takes rates.
 */
export function compareValues(property: Property | undefined, a: string, b: string): Verdict {
  if (a === b) return null;
  switch (property?.value.name) {
    case 'Money':
      return compareMoney(amountOf(a), amountOf(b));
    case 'FuzzyDate':
      return compareDates(property, a, b);
    case 'Duration':
      return storedDays(property, a) === storedDays(property, b) ? null : 'CONTRADICTION';
    case 'Decimal':
      return sameNumber(new Big(a), new Big(b)) ? null : 'CONTRADICTION';
    default:
      return 'CONTRADICTION';
  }
}

/**
 * Dates that share no day contradict each other. Of those that do, a vaguer date agrees with a more precise one (2024-04
 * with 2024-04-18), since it only says when something happened; spans say from when until when, and so must be the same.
 */
function compareDates(property: Property, a: string, b: string): Verdict {
  const [one, other] = [daysOf(property, a), daysOf(property, b)];
  if (!shareDays(one, other)) return 'CONTRADICTION';
  if (one.earliest === other.earliest && one.latest === other.latest) return null;
  return a.includes('/') || b.includes('/') ? 'OVERLAP' : null;
}

/** What durations are compared by. */
const storedDays = ({ value }: Property, text: string): unknown =>
  value.store(value.parse(text), noMoment)[1];

/** The first and the last day that something may be about. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

export const shareDays = (a: Days, b: Days): boolean => a.earliest <= b.latest && b.earliest <= a.latest;

export const liesWithin = (a: Days, b: Days): boolean => b.earliest <= a.earliest && a.latest <= b.latest;

/** The first and the last day of a date in its canonical text. */
export function daysOf({ value }: Property, text: string): Days {
  const [, earliest, latest] = value.store(value.parse(text), noMoment);
  return { earliest: String(earliest), latest: String(latest) };
}

const noMoment: Moment = Object.freeze({ day: null, source: '', rate: () => null });
