import type { Dimension, Joint } from '../../src/answers/who-invests/flows/dimension.ts';
import { byAmount } from '../../src/answers/who-invests/flows/flow.ts';
import type { Ends, FlowSet } from '../../src/answers/who-invests/flows/flow-set.ts';
import { flowsOf } from '../../src/answers/who-invests/flows/flows-of.ts';
import { grouped } from '../../src/answers/who-invests/flows/grouped.ts';
import type { Part } from './flow-oracle/part.ts';
import type { PlainFlow } from './flow-oracle/plain-flows.ts';

/** The same investments in the form in which stores hand them over. */
export function setOf(parts: readonly Part[]): FlowSet {
  const places = new Map(parts.map(({ id }, place) => [id, place]));
  const investors = endsOf(parts.map((part) => part.investors.map(({ investor }) => investor)));
  const countries = new Map(
    parts.flatMap((part) => part.investors.map((one) => [one.investor, one.country])),
  );
  const reasons = parts.flatMap((part, place) => part.reasons.map((reason) => ({ ...reason, place })));
  const above = endsOf(parts.map((part) => part.above));
  return {
    alike: parts.map(({ status, year, comparator, amount }) => ({
      status,
      year,
      comparator,
      amounts: [typeof amount === 'bigint' && Number.isSafeInteger(Number(amount)) ? Number(amount) : amount],
    })),
    ids: parts.map(({ id }) => id),
    superseded: parts.flatMap(({ superseded }, place) => (superseded ? [place] : [])),
    above,
    own: new Map(above.ids.flatMap((id) => (places.has(id) ? [[id, places.get(id) ?? 0]] : []))),
    investors,
    seats: endsOf(investors.ids.map((id) => [countries.get(id) ?? []].flat())),
    hosts: endsOf(parts.map(({ hosts }) => hosts)),
    sectors: endsOf(parts.map(({ sectors }) => sectors)),
    rationales: { ids: [], places: reasons.map(({ place }) => [place]) },
    motives: endsOf(reasons.map(({ motives }) => motives)),
    policies: endsOf(reasons.map(({ policies }) => policies)),
  };
}

/** Ends in the order of their ids, with the places of the lists that name them. */
function endsOf(lists: readonly (readonly string[])[]): Ends {
  const ids = [...new Set(lists.flat())].sort();
  const places = ids.map((id) => lists.flatMap((list, place) => (list.includes(id) ? [place] : [])));
  return { ids, places };
}

/** All flows of some investments, with all that they count. */
export function flowsOfParts(
  parts: readonly Part[],
  dimensions: readonly Dimension[],
  joint: Joint,
): readonly PlainFlow[] {
  return flowsOf(grouped(setOf(parts), dimensions), joint)
    .first(Number.POSITIVE_INFINITY, null)
    .map(({ keys, total, comparator, shared, leftOut, counted }) => ({
      keys,
      total,
      comparator,
      shared,
      leftOut,
      counted: [...counted()].sort(byAmount),
    }));
}
