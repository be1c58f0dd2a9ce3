import type { Property } from '../ontology/ontology.ts';
import { type Days, daysOf, liesWithin, shareDays } from './conflict/compare-values.ts';

/** A date of EDTF as far as times are told apart by it: all of its days, and those on which it may begin and end. */
export interface DateEnds {
  readonly text: string;
  readonly days: Days;
  readonly start: DateEnd;
  readonly end: DateEnd;
}

/** One end of a date: its text, and its days; null where it is open (`..`) or not known (nothing). */
interface DateEnd {
  readonly text: string;
  readonly days: Days | null;
}

/** Reads a canonical date; of one that is no span both ends are itself. */
export function dateEnds(property: Property, text: string): DateEnds {
  const [from = '', until = from] = isSet(text) ? [text] : text.split('/');
  const end = (part: string): DateEnd => ({
    text: part,
    days: part === '' || part === '..' ? null : daysOf(property, part),
  });
  return { text, days: daysOf(property, text), start: end(from), end: end(until) };
}

/** Whether two dates may be about one time: one lies within the other, or they may begin and end on the same days. */
export function areOneTime(a: DateEnds, b: DateEnds): boolean {
  if (a.text === b.text) return true;
  // One of several days is none of the days between them.
  if (isSet(a.text) || isSet(b.text)) return false;
  if (liesWithin(a.days, b.days) || liesWithin(b.days, a.days)) return true;
  return meet(a.start.days, b.start.days) && meet(a.end.days, b.end.days);
}

/**
 * What two dates of one time tell of it together: at each end the one that is more precise, where both may mean the same day, and otherwise
 * the one that reaches farther, since what is known of a part does not end there.
 * @example joinedEnds(during, dateEnds(during, '2009/2013'), dateEnds(during, '2009-01-20/2013-01-20')).text // '2009-01-20/2013-01-20'
 * @example joinedEnds(during, dateEnds(during, '2010/..'), dateEnds(during, '2018-05')).text // '2010/..'
 */
export function joinedEnds(property: Property, a: DateEnds, b: DateEnds): DateEnds {
  const start = theMore(a.start, b.start, (x, y) => x.latest < y.earliest);
  const end = theMore(a.end, b.end, (x, y) => x.earliest > y.latest);
  const same = [a, b].find((one) => one.start.text === start.text && one.end.text === end.text);
  return same ?? dateEnds(property, `${start.text}/${end.text}`);
}

function theMore(a: DateEnd, b: DateEnd, reachesFarther: (x: Days, y: Days) => boolean): DateEnd {
  if (a.text === b.text) return a;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.text === '..' || other.text === '') return one;
    if (one.days && other.days && reachesFarther(one.days, other.days)) return one;
  }
  // They may be the same day: the narrower tells more, and of equal ones the first text.
  const [x, y] = [widthOf(a), widthOf(b)];
  if (x !== y) return x < y ? a : b;
  return a.text < b.text ? a : b;
}

/** How many milliseconds lie between the first and the last day that a date may be about. */
export const widthOf = ({ days }: { readonly days: Days | null }): number =>
  days === null ? Number.POSITIVE_INFINITY : Date.parse(days.latest) - Date.parse(days.earliest);

function meet(a: Days | null, b: Days | null): boolean {
  if (a === null || b === null) return a === b;
  return shareDays(a, b);
}

/** One of some dates (`[…]`), or all of them (`{…}`). */
const isSet = (text: string): boolean => text.startsWith('[') || text.startsWith('{');
