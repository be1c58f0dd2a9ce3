import type { Hop, Property } from '../ontology/ontology.ts';
import { agrees, fits, isDate, isOneTime, saysAsMuch, type Timed, type Values } from './about-one-time.ts';
import { daysOf } from './conflict/compare-values.ts';
import { tellsMore, width } from './span-of-date.ts';
import type { StoredClaim } from './stored-claim.ts';

/** One of the times that a link holds between two ends. */
export interface LinkTime<C = StoredClaim> {
  /** What tells it from the others: a JSON array of what its claims say, dates first; empty where they say nothing. */
  readonly time: string;
  /** The same by property: of each the text that tells most. */
  readonly named: ReadonlyMap<string, string>;
  /** The first and the last day of it; null where that is not known, or it goes on. */
  readonly heldFrom: string | null;
  readonly heldUntil: string | null;
  /** The claims about it, in the order given. */
  readonly claims: readonly C[];
}

/** A claim with what it says of the properties that tell times apart. */
interface Told<C> {
  readonly claim: C;
  readonly values: Values;
}

/** A time while it is found: the values of the claims that are about it, of each the one that tells most. */
interface Found<C> {
  values: Values;
  readonly among: Set<C>;
}

/**
 * The times that claims of one link between two ends tell apart, in order. Claims that say as much of these properties are about one time
 * where they say the same, or one date lies within the other. One that says less is about the only time that it fits, unless it says otherwise
 * of the link's other properties; where it fits several, or none, it stands for a time of which no more is known.
 */
export function timesOf<C extends Timed>(hop: Hop, claims: readonly C[]): readonly LinkTime<C>[] {
  const { properties, times } = hop;
  const by = (times?.by ?? []).flatMap((name) => properties.filter((property) => property.name === name));
  const ordered = [...by].sort((a, b) => Number(isDate(b)) - Number(isDate(a)));
  const told = claims.map((claim) => ({
    claim,
    values: ordered.map(({ name }) => claim.qualifiers[name] ?? null),
  }));
  const found: Found<C>[] = [];
  for (const one of told.sort(byPrecision(ordered))) {
    const fitting = found.filter(({ values }) => fits(ordered, one.values, values));
    const alike = fitting.filter(({ values }) => saysAsMuch(one.values, values));
    const near = alike.length > 0 ? alike : fitting.filter(({ among }) => agrees(hop, one.claim, among));
    const [only, ...others] = near;
    if (only === undefined || others.length > 0)
      found.push({ values: one.values, among: new Set([one.claim]) });
    else {
      only.values = only.values.map((value, i) => theMore(ordered[i], value, one.values[i] ?? null));
      only.among.add(one.claim);
    }
  }
  const each = joinedByName(found);
  return each.map(({ values, among }, i) => ({
    time: textOf(values),
    named: new Map(
      ordered.flatMap(({ name }, at) => (values[at] == null ? [] : [[name, values[at]] as const])),
    ),
    ...daysHeld(
      values,
      each.slice(i + 1).map((later) => later.values),
    ),
    claims: claims.filter((claim) => among.has(claim)),
  }));

  /** A beginning holds until the next one of what is otherwise the same. */
  function daysHeld(values: Values, later: readonly Values[]) {
    const at = ordered.findIndex(({ name }) => name === (times?.during ?? times?.since));
    const [date, said] = [ordered[at], values[at]];
    if (date === undefined || said == null) return { heldFrom: null, heldUntil: null };
    const { earliest, latest } = daysOf(date, said);
    const heldFrom = earliest === firstDay ? null : earliest;
    if (times?.during !== undefined) return { heldFrom, heldUntil: lastDayOr(latest) };
    const next = later
      .filter((one) =>
        ordered.every((of, i) => isDate(of) || isOneTime(of, one[i] ?? null, values[i] ?? null)),
      )
      .flatMap((one) => one[at] ?? [])
      .map((text) => daysOf(date, text).earliest)
      .find((day) => day > earliest);
    return { heldFrom, heldUntil: next === undefined ? null : dayBefore(next) };
  }
}

/** A last day; null for that of a span that is open. */
export const lastDayOr = (latest: string): string | null => (latest === lastDay ? null : latest);

const [firstDay, lastDay] = ['0001-01-01', '9999-12-31'];

/** In the order of what they say; of which several say the same, as one. */
function joinedByName<C>(found: readonly Found<C>[]): readonly Found<C>[] {
  const byName = new Map<string, Found<C>>();
  for (const one of found) {
    const same = byName.get(textOf(one.values));
    if (same === undefined) byName.set(textOf(one.values), one);
    else for (const claim of one.among) same.among.add(claim);
  }
  return [...byName].sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
}

/** What is not said at the end is left out, so that a property more that tells times apart changes none of those that do not have it. */
function textOf(values: Values): string {
  const said = values.slice(0, values.findLastIndex((value) => value !== null) + 1);
  return said.length === 0 ? '' : JSON.stringify(said);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function theMore(property: Property | undefined, one: string | null, other: string | null): string | null {
  if (one === null || other === null || property === undefined) return one ?? other;
  return isDate(property) && tellsMore(property, other, one) > 0 ? other : one;
}

/** Those that say most come first: of more properties, and of dates the narrower ones. */
function byPrecision(properties: readonly Property[]) {
  const known = (values: Values): number => values.filter((value) => value !== null).length;
  const days = (values: Values): number =>
    properties.reduce((sum, property, i) => {
      const text = values[i] ?? null;
      return sum + (text !== null && isDate(property) ? width(property, text) : 0);
    }, 0);
  return (a: Told<Timed>, b: Told<Timed>): number =>
    known(b.values) - known(a.values) ||
    days(a.values) - days(b.values) ||
    compare(textOf(a.values), textOf(b.values)) ||
    compare(a.claim.id, b.claim.id);
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
