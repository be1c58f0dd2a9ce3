import type { Property } from '../ontology/ontology.ts';
import { areOneTime, type DateEnds, joinedEnds, widthOf } from './date-ends.ts';

/** What is said of one of the properties that tell times apart: a date with its ends, another text, or nothing. */
export type TimeValue = DateEnds | string | null;

interface Valued {
  readonly values: readonly TimeValue[];
}

/** What two say of one property of one time together. */
export function joinedValue(property: Property | undefined, a: TimeValue, b: TimeValue): TimeValue {
  if (property === undefined || a === null || b === null || typeof a === 'string' || typeof b === 'string')
    return a ?? b;
  return joinedEnds(property, a, b);
}

export const isDate = ({ value }: Property): boolean => value.name === 'FuzzyDate';

export const textOf = (value: DateEnds | string): string => (typeof value === 'string' ? value : value.text);

/** What is not said at the end is left out, so that a property more that tells times apart changes none of those that do not have it. */
export function nameOf(values: readonly TimeValue[]): string {
  const said = values.slice(0, values.findLastIndex((value) => value !== null) + 1);
  return said.length === 0 ? '' : JSON.stringify(said.map((value) => value && textOf(value)));
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether two say something of the same properties. */
export const saysAsMuch = (one: readonly TimeValue[], other: readonly TimeValue[]): boolean =>
  one.every((value, i) => (value === null) === (other[i] === null));

/** Whether one says nothing of what the other does not. */
export const isLess = (one: readonly TimeValue[], other: readonly TimeValue[]): boolean =>
  one.every((value, i) => value === null || other[i] !== null);

/** Whether what two say may be about one time. */
export const fits = (one: readonly TimeValue[], other: readonly TimeValue[]): boolean =>
  one.every((value, i) => {
    const theirs = other[i] ?? null;
    if (value === null || theirs === null) return true;
    if (typeof value === 'string' || typeof theirs === 'string') return value === theirs;
    return areOneTime(value, theirs);
  });

/** The narrower dates first. */
export function byWidth(a: Valued, b: Valued): number {
  const width = ({ values }: Valued): number =>
    values.reduce(
      (sum, value) => sum + (value === null || typeof value === 'string' ? 0 : widthOf(value)),
      0,
    );
  return width(a) - width(b) || compare(nameOf(a.values), nameOf(b.values));
}
