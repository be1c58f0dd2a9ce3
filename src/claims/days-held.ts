import type { Hop, Property } from '../ontology/ontology.ts';
import type { DateEnds } from './date-ends.ts';
import type { FoundTime } from './found-time.ts';
import type { TimeValue } from './time-values.ts';

/** The first and the last day of a time; null where that is not known, or it goes on. */
interface DaysHeld {
  readonly heldFrom: string | null;
  readonly heldUntil: string | null;
}

/**
 * On which days a time of a link held. One that is told by its beginning holds until the next one begins that is otherwise the same; of what
 * may be about several of them nothing follows.
 * @param by the properties that tell times apart, in the order of their values
 * @param all the times between the same two ends
 */
export function daysHeld(
  { times }: Hop,
  by: readonly Property[],
  time: FoundTime,
  all: readonly FoundTime[],
): DaysHeld {
  const at = by.findIndex(({ name }) => name === (times?.during ?? times?.since));
  const date = dateOf(time.values[at]);
  if (date === null) return { heldFrom: null, heldUntil: null };
  const { earliest, latest } = date.days;
  const heldFrom = earliest === firstDay ? null : earliest;
  if (times?.during !== undefined) return { heldFrom, heldUntil: lastDayOr(latest) };
  if (time.isVague) return { heldFrom, heldUntil: null };
  let next: string | null = null;
  for (const other of all) {
    const begins = dateOf(other.values[at])?.days.earliest;
    if (begins === undefined || begins <= earliest || other.isVague || !isLike(other, time, at)) continue;
    if (next === null || begins < next) next = begins;
  }
  return { heldFrom, heldUntil: next === null ? null : dayBefore(next) };
}

/** A last day; null for that of a span that is open. */
export const lastDayOr = (latest: string): string | null => (latest === lastDay ? null : latest);

const [firstDay, lastDay] = ['0001-01-01', '9999-12-31'];

const dateOf = (value: TimeValue | undefined): DateEnds | null =>
  value == null || typeof value === 'string' ? null : value;

/** Whether two times are told by the same, but for their dates. */
const isLike = (a: FoundTime, b: FoundTime, at: number): boolean =>
  a.values.every(
    (value, i) =>
      i === at || value === b.values[i] || (dateOf(value) !== null && dateOf(b.values[i]) !== null),
  );

const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
