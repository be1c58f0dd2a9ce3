import type { LeftOut } from './sum-groups.ts';

/** An investment in a group, with what it adds to the group's total. */
export interface Counted {
  readonly id: string;
  readonly amount: bigint;
}

/** Money that flows, for one value of each dimension. */
export interface Flow {
  readonly keys: readonly string[];
  readonly total: bigint;
  readonly comparator: string;
  /** How many investments the total counts. */
  readonly count: number;
  /** How many of them count with a share. */
  readonly shared: number;
  readonly leftOut: readonly LeftOut[];
  /** What the total counts, in no order; to be asked only where the set has ids. */
  counted(): readonly Counted[];
}

/** The place of a flow among others. */
export type FlowPlace = Pick<Flow, 'total' | 'keys'>;

/** The order of what a flow counts: the largest first, then the id. */
export function byAmount(a: Counted, b: Counted): number {
  if (a.amount !== b.amount) return a.amount > b.amount ? -1 : 1;
  return compare(a.id, b.id);
}

/** The order of flows: the largest total first, then the keys from the first. */
export function byTotal(a: FlowPlace, b: FlowPlace): number {
  if (a.total !== b.total) return a.total > b.total ? -1 : 1;
  return byKeys(a.keys, b.keys);
}

export function byKeys(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  return at === -1 ? 0 : compare(a[at] ?? '', b[at] ?? '');
}

/** Ids, years and status words are ASCII, where the order of JavaScript is that of code points. */
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
