import { countryId, type Shape } from '../compare/graph-facts.ts';
import { type Params, type Workload, workloads } from '../compare/workloads.ts';
import { asked } from './options.ts';

/** Hosts and seats between which there are investments in the smallest graph too. */
const some: readonly Params[] = Array.from({ length: 20 }, (_, n) => ({
  host: countryId(1 + (n % 5)),
  seat: countryId(1 + (n % 8)),
}));

/** What is asked of a graph of some shape, the same things at every size. */
export function growthWorkloads(seed: number, shape: Shape): readonly Workload[] {
  return workloads(seed, shape)
    .filter(({ name }) => asked.includes(name))
    .map((one) => (one.name === 'some' ? { ...one, params: some } : one));
}
