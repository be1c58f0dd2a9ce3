import fc from 'fast-check';
import type { Part } from './flow-oracle/part.ts';

/** An investment of ten million US dollars of which nothing else is known. */
export function partOf(id: string, more: Partial<Part> = {}): Part {
  const amount = 1_000_000_000n;
  const nothing = { investors: [], hosts: [], sectors: [], reasons: [] };
  return {
    id,
    status: 'ANNOUNCED',
    year: '2024',
    above: [],
    superseded: false,
    amount,
    comparator: 'EXACT',
    ...nothing,
    ...more,
  };
}

const some = (prefix: string) =>
  fc
    .uniqueArray(
      fc.nat({ max: 3 }).map((n) => `${prefix}/${n}`),
      { maxLength: 4 },
    )
    .map((ids) => [...ids].sort());
const edge = fc.option(fc.nat({ max: 7 }), { freq: 2 });

const drawn = fc.record({
  status: fc.option(fc.constantFrom('RUMOURED', 'ANNOUNCED', 'UNDERWAY', 'CANCELLED', 'SUPERSEDED')),
  year: fc.option(fc.constantFrom('2023', '2024')),
  amount: fc.oneof(
    { weight: 5, arbitrary: fc.bigInt({ min: -20n, max: 10n ** 20n }) },
    { weight: 1, arbitrary: fc.constantFrom('NO_AMOUNT' as const, 'NO_RATE' as const) },
  ),
  comparator: fc.constantFrom('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'),
  investors: some('company'),
  hosts: some('country'),
  sectors: some('sector'),
  reasons: fc.array(fc.record({ motives: some('motive'), policies: some('policy') }), { maxLength: 2 }),
  componentOf: edge,
  supersededBy: edge,
});

/** Where each of four companies has its head office. */
const seats = fc.array(fc.option(fc.constantFrom('country/us', 'country/jp')), {
  minLength: 4,
  maxLength: 4,
});

/** An investment with the places of what it is a part of, and of what took its place. */
export interface Tied {
  readonly part: Part;
  readonly componentOf: number | null;
  readonly supersededBy: number | null;
}

/** Small sets of investments with every kind of link, circles of parts among them, and links that leave the set. */
export const smallTies: fc.Arbitrary<readonly Tied[]> = fc
  .tuple(fc.array(drawn, { maxLength: 8 }), seats)
  .map(([all, countries]) =>
    all.map(({ componentOf, supersededBy, investors, ...part }, i) => ({
      componentOf,
      supersededBy,
      part: {
        ...part,
        id: `investment/${i}`,
        investors: investors.map((investor) => ({
          investor,
          country: countries[Number(investor.slice(-1))] ?? null,
        })),
        superseded: supersededBy !== null,
        above: reached(
          i,
          all.map(({ componentOf: a, supersededBy: b }) => [a, b]),
        ),
      },
    })),
  );

/** The same without the places. */
export const smallGraphs: fc.Arbitrary<readonly Part[]> = smallTies.map((all) => all.map(({ part }) => part));

/** Ids that edges lead to from a place, at any distance. */
function reached(from: number, edges: readonly (readonly (number | null)[])[]): readonly string[] {
  const seen = new Set<number>();
  const visit = (place: number): void => {
    for (const next of edges[place] ?? [])
      if (next !== null && !seen.has(next)) {
        seen.add(next);
        visit(next);
      }
  };
  visit(from);
  return [...seen].sort().map((n) => `investment/${n}`);
}
