import { type Dimension, unknown } from './dimension.ts';
import type { Ends, FlowSet } from './flow-set.ts';
import { type Lists, listsOf, oneEach } from './lists-of.ts';
import { reasonPairs } from './reason-pairs.ts';

/** What flows are grouped by, in one or two dimensions. */
export interface Axis {
  /** The values of each investment, one at least: numbers below `size`. */
  readonly lists: Lists;
  readonly size: number;
  /** The key that a value has in a dimension; undefined in one that the axis does not have. */
  key(dimension: Dimension, value: number): string | undefined;
}

/**
 * Five axes: what the investment itself says; who and what its money is divided among, by investors, hosts and sectors, in
 * the order in which shares are dealt out; and the reasons for it, each of which gets all of the money.
 */
export type Axes = readonly [own: Axis, investors: Axis, hosts: Axis, sectors: Axis, reasons: Axis];

/** The axes by which some dimensions group `count` investments; an axis that nobody asks for has one value and no key. */
export function axesOf(set: FlowSet, dimensions: readonly Dimension[], count: number): Axes {
  const none: Axis = { lists: oneEach(new Int32Array(count)), size: 1, key: () => undefined };
  const asked = (...any: readonly Dimension[]): boolean => any.some((one) => dimensions.includes(one));
  return [
    asked('YEAR', 'STATUS') ? ofItself(set, dimensions, count) : none,
    // Two investors of one country have two shares of it: a country gets what its investors get.
    asked('INVESTOR') ? byInvestor(set, count) : asked('INVESTOR_COUNTRY') ? byCountry(set, count) : none,
    asked('HOST') ? byEnd(set.hosts, 'HOST', count) : none,
    asked('SECTOR') ? byEnd(set.sectors, 'SECTOR', count) : none,
    asked('MOTIVE', 'POLICY') ? byReason(set, asked('MOTIVE'), asked('POLICY'), count) : none,
  ];
}

function ofItself({ alike }: FlowSet, dimensions: readonly Dimension[], count: number): Axis {
  const byYear = dimensions.includes('YEAR');
  const byStatus = dimensions.includes('STATUS');
  const values = new Map<string, number>();
  const known: { readonly year: string; readonly status: string }[] = [];
  const numbers = new Int32Array(count);
  let place = 0;
  for (const one of alike) {
    const year = (byYear ? one.year : null) ?? unknown;
    const status = (byStatus ? one.status : null) ?? unknown;
    const value = values.get(`${year} ${status}`) ?? known.push({ year, status }) - 1;
    values.set(`${year} ${status}`, value);
    numbers.fill(value, place, place + one.amounts.length);
    place += one.amounts.length;
  }
  return {
    lists: oneEach(numbers),
    size: known.length,
    key: (dimension, value) =>
      dimension === 'YEAR' ? known[value]?.year : dimension === 'STATUS' ? known[value]?.status : undefined,
  };
}

const byEnd = (ends: Ends, of: Dimension, count: number): Axis => ({
  lists: listsOf(ends, count, ends.places.length),
  size: ends.places.length + 1,
  key: (dimension, value) => (dimension === of ? (ends.ids[value] ?? unknown) : undefined),
});

function byInvestor(set: FlowSet, count: number): Axis {
  const seats = seatsOf(set);
  const axis = byEnd(set.investors, 'INVESTOR', count);
  return {
    ...axis,
    key: (dimension, value) =>
      dimension === 'INVESTOR_COUNTRY'
        ? (set.seats.ids[seats[value] ?? -1] ?? unknown)
        : axis.key(dimension, value),
  };
}

function byCountry(set: FlowSet, count: number): Axis {
  const none = set.seats.places.length;
  const seats = seatsOf(set);
  const { starts, items } = listsOf(set.investors, count, set.investors.places.length);
  return {
    ...byEnd(set.seats, 'INVESTOR_COUNTRY', 0),
    lists: { starts, items: items.map((investor) => seats[investor] ?? none) },
  };
}

/** The country of each investor, by its place: the first one by its id; what is not known is the number behind all. */
function seatsOf({ investors, seats }: FlowSet): Int32Array {
  const none = seats.places.length;
  const of = new Int32Array(investors.places.length).fill(none);
  for (const [seat, from] of seats.places.entries())
    for (const investor of from) if (of[investor] === none) of[investor] = seat;
  return of;
}

function byReason(set: FlowSet, byMotive: boolean, byPolicy: boolean, count: number): Axis {
  const { lists, motives, policies } = reasonPairs(set, byMotive, byPolicy, count);
  const keys = {
    MOTIVE: (pair: number) => set.motives.ids[motives[pair] ?? -1] ?? unknown,
    POLICY: (pair: number) => set.policies.ids[policies[pair] ?? -1] ?? unknown,
  };
  return {
    lists,
    size: motives.length + 1,
    key: (dimension, pair) =>
      dimension === 'MOTIVE' || dimension === 'POLICY' ? keys[dimension](pair) : undefined,
  };
}
