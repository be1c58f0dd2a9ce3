import fc from 'fast-check';
import type { Part } from '../../src/flows/part.ts';

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
  fc.uniqueArray(
    fc.nat({ max: 3 }).map((n) => `${prefix}/${n}`),
    { maxLength: 4 },
  );
const edge = fc.option(fc.nat({ max: 7 }), { freq: 2 });

const drawn = fc.record({
  status: fc.option(fc.constantFrom('RUMOURED', 'ANNOUNCED', 'UNDERWAY', 'CANCELLED', 'SUPERSEDED')),
  year: fc.option(fc.constantFrom('2023', '2024')),
  amount: fc.oneof(
    { weight: 5, arbitrary: fc.bigInt({ min: -20n, max: 10n ** 20n }) },
    { weight: 1, arbitrary: fc.constantFrom('NO_AMOUNT' as const, 'NO_RATE' as const) },
  ),
  comparator: fc.constantFrom('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'),
  investors: fc.uniqueArray(
    fc.record({
      investor: fc.nat({ max: 3 }).map((n) => `company/${n}`),
      country: fc.option(fc.constantFrom('country/us', 'country/jp')),
    }),
    { maxLength: 3, selector: ({ investor }) => investor },
  ),
  hosts: some('country'),
  sectors: some('sector'),
  reasons: fc.array(fc.record({ motives: some('motive'), policies: some('policy') }), { maxLength: 2 }),
  componentOf: edge,
  supersededBy: edge,
});

/** Small sets of investments with every kind of link, circles of parts among them. */
export const smallGraphs: fc.Arbitrary<readonly Part[]> = fc.array(drawn, { maxLength: 8 }).map((all) =>
  all.map(({ componentOf, supersededBy, ...part }, i) => ({
    ...part,
    id: `investment/${i}`,
    superseded: supersededBy !== null,
    above: reached(
      i,
      all.map(({ componentOf: a, supersededBy: b }) => [a, b]),
    ),
  })),
);

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
