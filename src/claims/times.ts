import type { Hop, Property } from '../ontology/ontology.ts';
import { comparedOf } from './compared-of.ts';
import { compareValues } from './conflict/compare-values.ts';
import { dateEnds } from './date-ends.ts';
import { daysHeld } from './days-held.ts';
import { endsBefore } from './ends-before.ts';
import type { FoundTime, Said } from './found-time.ts';
import type { StoredClaim } from './stored-claim.ts';
import {
  byWidth,
  compare,
  fits,
  isDate,
  isLess,
  joinedValue,
  nameOf,
  saysAsMuch,
  type TimeValue,
  textOf,
} from './time-values.ts';

/** One of the times that a link holds between two ends. */
export interface LinkTime<C = StoredClaim> {
  /** What tells it from the others: a JSON array of what its claims say, dates first; empty where they say nothing. */
  readonly time: string;
  /** The same by property. */
  readonly named: ReadonlyMap<string, string>;
  /** The first and the last day of it; null where that is not known, or it goes on. */
  readonly heldFrom: string | null;
  readonly heldUntil: string | null;
  /** The claims about it, in the order given. */
  readonly claims: readonly C[];
}

type Timed = Pick<StoredClaim, 'id' | 'qualifiers'>;

/**
 * The times that claims of one link between two ends tell apart, in order. Claims that say something of the same of these properties are about
 * one time where they say the same, or their dates may be one. A claim that says less is about the only time that it fits, unless it says
 * otherwise of the link's other properties; where it fits several, or none, it stands for a time of which no more is known. What comes of it
 * follows from what is said alone, and not from ids or from how often it is said.
 */
export function timesOf<C extends Timed>(hop: Hop, claims: readonly C[]): readonly LinkTime<C>[] {
  const by = (hop.times?.by ?? []).flatMap((name) => hop.properties.filter((of) => of.name === name));
  const ordered = [...by].sort((a, b) => Number(isDate(b)) - Number(isDate(a)));
  const levels = new Map<number, Said<C>[]>();
  for (const said of saidAlike(ordered, claims)) {
    const known = said.values.filter((value) => value !== null).length;
    levels.set(known, [...(levels.get(known) ?? []), said]);
  }
  let found: readonly FoundTime<C>[] = [];
  for (const [, level] of [...levels].sort(([a], [b]) => b - a))
    found = withLevel(hop, ordered, found, level);
  const named = byName(found);
  return [...named]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, time]) => {
      const among = new Set(time.said.flatMap((said) => said.claims));
      return {
        time: name,
        named: new Map(
          ordered.flatMap((of, i) => {
            const value = time.values[i] ?? null;
            return value === null ? [] : [[of.name, textOf(value)] as const];
          }),
        ),
        ...daysHeld(hop, ordered, time, [...named.values()]),
        claims: claims.filter((claim) => among.has(claim)),
      };
    });
}

/** By what tells them from each other: what more is known of two may leave nothing that does. */
function byName<C>(found: readonly FoundTime<C>[]): ReadonlyMap<string, FoundTime<C>> {
  const named = new Map<string, FoundTime<C>>();
  for (const time of found) {
    const name = nameOf(time.values);
    const same = named.get(name);
    named.set(name, same === undefined ? time : { ...same, said: [...same.said, ...time.said] });
  }
  return named;
}

/** Adds what is said of equally many properties to the times that more is said of, as those were before, and as times of its own. */
function withLevel<C extends Timed>(
  hop: Hop,
  by: readonly Property[],
  above: readonly FoundTime<C>[],
  level: readonly Said<C>[],
): readonly FoundTime<C>[] {
  const joining = new Map<FoundTime<C>, Said<C>[]>();
  const own = new Map<
    string,
    { readonly values: readonly TimeValue[]; readonly said: Said<C>[]; isVague: boolean }
  >();
  for (const said of level) {
    const fitting = above.filter(
      ({ values, said: others }) =>
        isLess(said.values, values) && fits(said.values, values) && agrees(hop, said, others),
    );
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0) joining.set(only, [...(joining.get(only) ?? []), said]);
    else {
      const name = nameOf(said.values);
      const same = own.get(name) ?? { values: said.values, said: [], isVague: false };
      same.said.push(said);
      same.isVague ||= others.length > 0;
      own.set(name, same);
    }
  }
  const fresh: FoundTime<C>[] = [];
  for (const one of [...own.values()].sort(byWidth)) {
    const fitting = fresh.filter(({ values }) => saysAsMuch(values, one.values) && fits(one.values, values));
    const [only, ...others] = fitting;
    if (only === undefined || others.length > 0)
      fresh.push({ ...one, isVague: one.isVague || others.length > 0 });
    else fresh[fresh.indexOf(only)] = joined(by, only, one.said, one.isVague);
  }
  return [...above.map((time) => joined(by, time, joining.get(time) ?? [])), ...fresh];
}

function joined<C>(
  by: readonly Property[],
  time: FoundTime<C>,
  more: readonly Said<C>[],
  isVague = false,
): FoundTime<C> {
  const values = more.reduce<readonly TimeValue[]>(
    (all, { values: others }) => all.map((value, i) => joinedValue(by[i], value, others[i] ?? null)),
    time.values,
  );
  return { values, said: [...time.said, ...more], isVague: time.isVague || isVague };
}

/** Claims by all that they say of the link. */
function saidAlike<C extends Timed>(by: readonly Property[], claims: readonly C[]): readonly Said<C>[] {
  const groups = new Map<string, C[]>();
  for (const claim of claims) {
    const key = JSON.stringify(Object.entries(claim.qualifiers).sort(([a], [b]) => compare(a, b)));
    const of = groups.get(key);
    if (of === undefined) groups.set(key, [claim]);
    else of.push(claim);
  }
  return [...groups.values()].map((of) => ({
    values: by.map((property): TimeValue => {
      const text = of[0]?.qualifiers[property.name];
      if (text === undefined) return null;
      return isDate(property) ? dateEnds(property, text) : text;
    }),
    claims: of,
  }));
}

/** Whether what is said contradicts nothing that is said of a time, and does not end before that begins. */
function agrees<C extends Timed>(
  hop: Hop,
  { claims: [claim] }: Said<C>,
  others: readonly Said<C>[],
): boolean {
  const all = others.flatMap(({ claims: [one] }) => (one === undefined ? [] : [one.qualifiers]));
  const own = claim?.qualifiers ?? {};
  const { since = '', until = '' } = hop.times ?? {};
  if (all.some((other) => endsBefore(hop, other[since], own[until]))) return false;
  return comparedOf(hop).every((property) => {
    const [text, texts] = [own[property.name], all.flatMap((other) => other[property.name] ?? [])];
    return (
      text === undefined ||
      texts.length === 0 ||
      texts.some((other) => compareValues(property, text, other) === null)
    );
  });
}
