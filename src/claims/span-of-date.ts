import type { Property } from '../ontology/ontology.ts';
import { daysOf } from './conflict/compare-values.ts';

type Days = ReturnType<typeof daysOf>;

/** Whether the days of one date lie within those of another. */
export function isWithin(property: Property, one: string, other: string): boolean {
  const [a, b] = [daysOf(property, one), daysOf(property, other)];
  return b.earliest <= a.earliest && a.latest <= b.latest;
}

/** How many days a date may be about: 31 for a month. */
export function width(property: Property, text: string): number {
  const { earliest, latest } = daysOf(property, text);
  return (Date.parse(latest) - Date.parse(earliest)) / msOfDay;
}

const msOfDay = 86_400_000;

/**
 * Which of two dates tells more of a time of which one lies within the other: at each end the one that is more precise, where both may mean
 * the same day, and otherwise the one that reaches farther, since what is known to hold over a part does not end there. More than 0 where
 * the first does.
 * @example tellsMore(during, '2009-01-20/2013-01-20', '2009/2013') // 2: the same span to the day
 * @example tellsMore(during, '2018-05', '2010/..') // -2: a month of it
 */
export function tellsMore(property: Property, one: string, other: string): number {
  const [a, b] = [endsOf(property, one), endsOf(property, other)];
  return (
    atEnd(a.start, b.start, (x, y) => x.latest < y.earliest) +
    atEnd(a.end, b.end, (x, y) => x.earliest > y.latest)
  );
}

/** When something began and ended, each as the days on which it may have been; null where that is open. */
function endsOf(
  property: Property,
  text: string,
): { readonly start: Days | null; readonly end: Days | null } {
  const [from = '', until = from] = text.split('/');
  const days = (part: string) => (part === '' || part === '..' ? null : daysOf(property, part));
  return { start: days(from), end: days(until) };
}

function atEnd(a: Days | null, b: Days | null, reachesFarther: (x: Days, y: Days) => boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (reachesFarther(a, b)) return 1;
  if (reachesFarther(b, a)) return -1;
  const [one, other] = [a, b].map(({ earliest, latest }) => Date.parse(latest) - Date.parse(earliest));
  return Math.sign((other ?? 0) - (one ?? 0));
}
