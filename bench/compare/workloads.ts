import { random } from '../random.ts';
import { companyId, countryId, type Shape, sectorId, sizes } from './graph-facts.ts';

/** What is asked, in the order in which the tables list it. */
export const titles = Object.freeze({
  lookup: 'one company and the country of its head office',
  edges: 'twenty investments of a company ordered by amount, and twenty owned companies with share and date',
  depth4: 'a company of degree 300: ten investments, their investors, countries, policies',
  fanIn: 'a hundred companies, their eight countries, fifty policies each',
  hub: 'a country of degree 10,000: its ten largest investments, their investors',
  some: 'ten largest investments into one country by investors of another (nested `some`)',
  page1: 'first page of 70,000 investments by amount, with pageInfo',
  list1: 'the same ten investments without pageInfo',
  page1000: 'page 1,000 of the same order, without pageInfo',
  totalCount: 'how many investments there are',
  whoInvests: 'sums of the investments into a country by the country of the investor',
  paths: 'the shortest path of ownership between two companies four links apart',
});

export type WorkloadName = keyof typeof titles;

/** Variables of one question. */
export type Params = Readonly<Record<string, string | number>>;

/** Questions of one shape. */
export interface Workload {
  readonly name: WorkloadName;
  readonly params: readonly Params[];
}

/** Rows before page 1,000. */
export const rowsBefore = 9_990;

/** All workloads with the ids that they ask for, the same ones for the same seed. */
export function workloads(seed: number, shape: Shape = sizes): readonly Workload[] {
  const next = random(seed + 2);
  const pick = (n: number): number => Math.floor(next() * n);
  const times = <T>(count: number, make: (n: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, n) => make(n));
  const steady = times(shape.steady.count, (n) => ({ id: companyId(shape.steady.from + n) }));
  return [
    { name: 'lookup', params: times(200, () => ({ id: companyId(pick(shape.companies)) })) },
    { name: 'edges', params: steady },
    { name: 'depth4', params: steady },
    { name: 'fanIn', params: times(shape.fullSectors, (n) => ({ id: sectorId(n) })) },
    { name: 'hub', params: [{ id: countryId(0) }] },
    {
      name: 'some',
      params: times(20, (n) => ({ host: countryId(9 + 2 * n), seat: countryId(1 + pick(20)) })),
    },
    { name: 'page1', params: [{}] },
    { name: 'list1', params: [{}] },
    { name: 'page1000', params: [{}] },
    { name: 'totalCount', params: [{}] },
    { name: 'whoInvests', params: times(20, (n) => ({ host: countryId(5 + n) })) },
    { name: 'paths', params: times(20, () => cousins(1 + pick(shape.grandparents), shape.tree)) },
  ];
}

/** Two companies of the ownership tree whose owners have one owner: no other path joins them. */
function cousins(grandparent: number, { from, branches }: Shape['tree']): Params {
  const child = (place: number, n: number): number => branches * place + 1 + n;
  const of = (n: number): string => companyId(from + child(child(grandparent, n), n));
  return { from: of(0), to: of(1) };
}
