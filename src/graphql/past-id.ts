/** An id as a client gives it, apart: that of the graph, and the day of the past on which it is meant; null for the present. */
export interface GivenId {
  readonly id: string;
  readonly day: string | null;
}

/** Reads an id such as `company/oracle@2024-04-18`. What does not end with a day of the calendar is an id of the present. */
export function readId(given: string): GivenId {
  const [, id, day] = /^([^@]+)@(\d{4}-\d{2}-\d{2})$/.exec(given) ?? [];
  if (id === undefined || day === undefined || !isDay(day)) return { id: given, day: null };
  return { id, day };
}

/** The id under which clients know something of a day: another than that of the present, so that their caches keep both. */
export const idOn = (id: string, day: string | null): string => (day === null ? id : `${id}@${day}`);

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
