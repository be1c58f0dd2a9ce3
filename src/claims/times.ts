import type { Hop, Property } from '../ontology/ontology.ts';
import { daysOf } from './conflict/compare-values.ts';
import type { StoredClaim } from './stored-claim.ts';

/** One of the times that a link holds between two ends. */
export interface LinkTime<C = StoredClaim> {
  /** What tells it from the others: a JSON array of what its most precise claim says, dates first; empty where that says nothing. */
  readonly time: string;
  /** The first and the last day of it; null where that is not known, or it goes on. */
  readonly heldFrom: string | null;
  readonly heldUntil: string | null;
  /** The claims about it, in the order given. */
  readonly claims: readonly C[];
}

/** What tells the times of claims apart. */
type Timed = Pick<StoredClaim, 'id' | 'qualifiers'>;

/** A claim with what it says of the properties that tell times apart. */
interface Told<C = Timed> {
  readonly claim: C;
  readonly values: readonly (string | null)[];
}

/**
 * The times that claims of one link between two ends tell apart, in order. Two claims are about one time where, for each of these
 * properties, they say the same, or one says nothing, or one date lies within the other; the most precise one names the time. Where
 * several times fit, it is the first of them; a claim that names no time is about the only one, or, where there are several and it says
 * more than that the link holds, about a time that is not known.
 */
export function timesOf<C extends Timed>(
  { properties, times }: Hop,
  claims: readonly C[],
): readonly LinkTime<C>[] {
  const by = (times?.by ?? []).flatMap((name) => properties.filter((property) => property.name === name));
  const ordered = [...by].sort((a, b) => Number(isDate(b)) - Number(isDate(a)));
  const told = claims.map((claim) => ({
    claim,
    values: ordered.map(({ name }) => claim.qualifiers[name] ?? null),
  }));
  const found: { readonly named: Told<C>; readonly among: Set<C> }[] = [];
  for (const one of told.filter(isNamed).sort(byPrecision(ordered))) {
    const fitting = found.filter(({ named }) =>
      ordered.every((property, i) => fits(property, one.values[i] ?? null, named.values[i] ?? null)),
    );
    const [first] = fitting.sort((a, b) => compare(textOf(a.named), textOf(b.named)));
    if (first === undefined) found.push({ named: one, among: new Set([one.claim]) });
    else first.among.add(one.claim);
  }
  found.sort((a, b) => compare(textOf(a.named), textOf(b.named)));
  const unnamed = told.filter((one) => !isNamed(one));
  const [only, ...others] = found;
  const apart = unnamed.filter(({ claim }) => {
    const isBare = Object.keys(claim.qualifiers).length === 0;
    if (only === undefined || (others.length > 0 && !isBare)) return true;
    only.among.add(claim);
    return false;
  });
  return [
    ...(apart.length === 0
      ? []
      : [{ time: '', heldFrom: null, heldUntil: null, claims: apart.map(({ claim }) => claim) }]),
    ...found.map(({ named, among }, i) => ({
      time: textOf(named),
      ...daysHeld(
        named,
        found.slice(i + 1).map((next) => next.named),
      ),
      claims: claims.filter((claim) => among.has(claim)),
    })),
  ];

  /** A beginning holds until the next one of what is otherwise the same. */
  function daysHeld({ claim, values }: Told, later: readonly Told[]) {
    const date = properties.find(({ name }) => name === (times?.during ?? times?.since));
    const said = date && claim.qualifiers[date.name];
    if (date === undefined || said === undefined) return { heldFrom: null, heldUntil: null };
    const { earliest, latest } = daysOf(date, said);
    const heldFrom = earliest === firstDay ? null : earliest;
    if (times?.during !== undefined) return { heldFrom, heldUntil: lastDayOr(latest) };
    const next = later
      .filter((one) =>
        ordered.every((of, i) => isDate(of) || fits(of, one.values[i] ?? null, values[i] ?? null)),
      )
      .flatMap((one) => one.claim.qualifiers[date.name] ?? [])
      .map((text) => daysOf(date, text).earliest)
      .find((day) => day > earliest);
    return { heldFrom, heldUntil: next === undefined ? null : dayBefore(next) };
  }
}

/** A last day; null for that of a span that is open. */
export const lastDayOr = (latest: string): string | null => (latest === lastDay ? null : latest);

const [firstDay, lastDay] = ['0001-01-01', '9999-12-31'];

const isDate = ({ value }: Property): boolean => value.name === 'FuzzyDate';

const isNamed = ({ values }: Told): boolean => values.some((value) => value !== null);

/** What is not said at the end is left out, so that a property more that tells times apart changes none of those that do not have it. */
const textOf = ({ values }: Told): string =>
  JSON.stringify(values.slice(0, values.findLastIndex((value) => value !== null) + 1));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether what two claims say of a property may be about one time. */
function fits(property: Property, one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return true;
  if (!isDate(property)) return false;
  const [a, b] = [daysOf(property, one), daysOf(property, other)];
  const holds = (outer: typeof a, inner: typeof a) =>
    outer.earliest <= inner.earliest && inner.latest <= outer.latest;
  return holds(a, b) || holds(b, a);
}

/** Those that say most come first: of more properties, and of dates the narrower ones. */
function byPrecision(properties: readonly Property[]) {
  const known = ({ values }: Told): number => values.filter((value) => value !== null).length;
  const width = ({ values }: Told): number =>
    properties.reduce(
      (sum, property, i) => sum + (isDate(property) ? days(property, values[i] ?? null) : 0),
      0,
    );
  return (a: Told, b: Told): number =>
    known(b) - known(a) ||
    width(a) - width(b) ||
    compare(textOf(a), textOf(b)) ||
    compare(a.claim.id, b.claim.id);
}

const msOfDay = 86_400_000;

function days(property: Property, text: string | null): number {
  if (text === null) return 0;
  const { earliest, latest } = daysOf(property, text);
  return (Date.parse(latest) - Date.parse(earliest)) / msOfDay;
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - msOfDay).toISOString().slice(0, 'YYYY-MM-DD'.length);
