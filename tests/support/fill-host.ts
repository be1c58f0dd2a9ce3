import type { Store } from '../../src/store/store.ts';
import { fill } from './fill.ts';

/** Investments of a host: some parts of larger ones, some cancelled; each with an investor of its own. */
export async function fillHost(store: Store, host: string, count: number): Promise<void> {
  const investments = Array.from({ length: count }, (_, i) => ({
    id: `investment/${host}-${String(i).padStart(4, '0')}`,
    status: i % 7 === 0 ? 'CANCELLED' : 'ANNOUNCED',
    announcedEarliest: '2024-04-18',
    announcedLatest: '2024-04-18',
    amountValue: String(i + 1),
    amountCurrency: 'USD',
    amountComparator: 'EXACT',
    amountUsdCents: (i + 1) * 100,
    amountDay: '2024-04-18',
    amountPerUsd: '1',
    amountRateDay: '2024-04-18',
    amountRateSource: 'source/s',
  }));
  const links = investments.flatMap(({ id: from }, i) => [
    { from, field: 'hosts', to: `country/${host}` },
    { from, field: 'investors', to: `company/${host}-${i % 5}` },
  ]);
  const [, part, whole] = investments;
  const parts =
    part === undefined || whole === undefined ? [] : [{ from: part.id, field: 'componentOf', to: whole.id }];
  await fill(store, { entities: investments, links: [...links, ...parts] });
}
