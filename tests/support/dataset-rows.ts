import type { scratchFiles } from './scratch-files.ts';

/** What is published again and again. */
export const list = 'dataset/list';

export const head = (id: string, more: object = {}) => ({
  source: { id: `source/${id}`, title: `The ${id}`, sourceKind: 'OFFICIAL', ...more },
});

export const amount = (n: number, value: number, source: string, more: object = {}) => ({
  subject: `investment/n${n}`,
  about: 'amount',
  value: `${value} USD`,
  source: `source/${source}`,
  ...more,
});

type Amounts = readonly (readonly [n: number, value: number])[];

/** Amounts from one row to before another. */
export const rows = (from: number, to: number, value: (n: number) => number = (n) => 1_000 + n): Amounts =>
  Array.from({ length: to - from }, (_, i) => [from + i, value(from + i)] as const);

/** Writes editions of the list, with an amount in each of some rows. */
export const editionsIn =
  (files: ReturnType<typeof scratchFiles>) =>
  (day: string, amounts: Amounts): string =>
    files.write(`${day}.jsonl`, [
      head(`list-${day}`, { published: day, dataset: list }),
      ...amounts.map(([n, value]) => amount(n, value, `list-${day}`, { locator: `row ${n}` })),
    ]);
