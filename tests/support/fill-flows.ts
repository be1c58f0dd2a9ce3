import type { Store } from '../../src/store/store.ts';
import { decimalText } from './decimal-text.ts';
import { fill } from './fill.ts';
import type { Tied } from './flow-parts.ts';

/** Writes investments as an import would leave them; those that a link names and that are not given are made, too. */
export async function fillFlows(store: Store, ties: readonly Tied[]): Promise<void> {
  const entities = ties.map(({ part }) => ({
    id: part.id,
    ...(part.status === null ? {} : { status: part.status }),
    ...(part.year === null
      ? {}
      : { announcedEarliest: `${part.year}-01-01`, announcedLatest: `${part.year}-12-31` }),
    ...amountOf(part.amount),
    amountComparator: part.comparator,
  }));
  const links = ties.flatMap(
    ({ part: { id, investors, hosts, sectors, reasons }, componentOf, supersededBy }) => [
      ...investors.map(({ investor }) => ({ from: id, field: 'investors', to: investor })),
      ...investors.flatMap(({ investor, country }) =>
        country === null ? [] : [{ from: investor, field: 'headquarteredIn', to: country }],
      ),
      ...hosts.map((to) => ({ from: id, field: 'hosts', to })),
      ...sectors.map((to) => ({ from: id, field: 'sectors', to })),
      ...reasons.flatMap(({ motives, policies }, i) => {
        const from = `rationale/${id.slice('investment/'.length)}-${i}`;
        return [
          { from, field: 'explains', to: id },
          ...motives.map((to) => ({ from, field: 'motives', to })),
          // A rationale may point to what is not a policy.
          ...[...policies, 'country/jp'].map((to) => ({ from, field: 'because', to })),
        ];
      }),
      ...(componentOf === null ? [] : [{ from: id, field: 'componentOf', to: `investment/${componentOf}` }]),
      ...(supersededBy === null
        ? []
        : [{ from: id, field: 'supersededBy', to: `investment/${supersededBy}` }]),
    ],
  );
  await fill(store, { entities, links });
}

/** What the import keeps of an amount in US dollars; cents past 64 bits are not among it. */
function amountOf(amount: bigint | 'NO_AMOUNT' | 'NO_RATE') {
  if (amount === 'NO_AMOUNT') return {};
  if (amount === 'NO_RATE') return { amountValue: '5', amountCurrency: 'EUR', amountDay: '2024-04-18' };
  const said = { amountValue: decimalText(amount, 2), amountCurrency: 'USD' };
  return amount < 2n ** 63n ? { ...said, amountUsdCents: amount, amountPerUsd: '1' } : said;
}
