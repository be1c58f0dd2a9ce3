import { parseArgs } from 'node:util';
import type { Effort } from '../compare/measure.ts';
import type { WorkloadName } from '../compare/workloads.ts';

export const stores = ['neo4j', 'sqlite'] as const;

export type StoreName = (typeof stores)[number];

/** What is asked of graphs of all sizes, in the order of the table. */
export const asked: readonly WorkloadName[] = [
  ...(['lookup', 'edges', 'depth4', 'hub', 'some', 'page1', 'page1000'] as const),
  ...(['totalCount', 'whoInvests', 'paths'] as const),
];

/** What one run measures, and how hard it tries. */
export interface GrowthOptions {
  readonly sizes: readonly number[];
  readonly stores: readonly StoreName[];
  readonly seed: number;
  readonly effort: Effort;
  /** Whether the results are kept. */
  readonly keep: boolean;
  /** Where filled SQLite stores stay and are found again; null where each is filled anew. */
  readonly graphs: string | null;
}

/** Reads the command line of `npm run bench:growth`. */
export function growthOptions(args: readonly string[]): GrowthOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '10000,100000,1000000,10000000' },
      store: { type: 'string', default: stores.join(',') },
      seed: { type: 'string', default: '1' },
      quick: { type: 'boolean', default: false },
      graphs: { type: 'string' },
    },
  });
  const { quick } = values;
  const sizes = values.sizes.split(',').map(Number);
  for (const size of sizes)
    if (!(Number.isInteger(size) && size >= 10_000))
      throw new Error(`${size} is not a number of nodes (10000 or more).`);
  const named = values.store.split(',');
  for (const name of named)
    if (!stores.some((store) => store === name))
      throw new Error(`${name} is not one of ${stores.join(', ')}.`);
  const effort = quick ? { rounds: 2, ms: 300, warmUpMs: 1_000 } : { rounds: 5, ms: 1_000, warmUpMs: 4_000 };
  return {
    sizes: sizes.sort((a, b) => a - b),
    stores: stores.filter((store) => named.includes(store)),
    seed: Number(values.seed),
    effort: { ...effort, concurrencies: [1] },
    keep: !quick,
    graphs: values.graphs ?? null,
  };
}
