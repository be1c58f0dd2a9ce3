import { comparatorOf } from './comparator-of.ts';
import { type Membership, memberships } from './memberships.ts';
import type { Dimension, Joint, Part } from './part.ts';
import { leftOutReasons, type Reason, whyLeftOut } from './why-left-out.ts';

/** An investment in a group, with what it adds to the group's total. */
export interface Counted {
  readonly id: string;
  readonly amount: bigint;
}

/** Investments of a group that its total does not count, for one reason. */
export interface LeftOut {
  readonly reason: Reason;
  readonly count: number;
  /** What they would have added; null where no amount is known. */
  readonly total: bigint | null;
}

/** Money that flows, for one value of each dimension. */
export interface Flow {
  readonly keys: readonly string[];
  readonly total: bigint;
  readonly comparator: string;
  /** What is counted, the largest first. */
  readonly counted: readonly Counted[];
  /** How many of them count with a share. */
  readonly shared: number;
  readonly leftOut: readonly LeftOut[];
}

/** Groups investments and sums them, by the rules of docs/decisions/0007-flows.md. The largest total comes first. */
export function flowsOf(
  parts: readonly Part[],
  dimensions: readonly Dimension[],
  joint: Joint,
): readonly Flow[] {
  const reasons = whyLeftOut(parts);
  const groups = new Map<string, Membership[]>();
  // What is not grouped is one group, even of nothing.
  if (dimensions.length === 0) groups.set('', []);
  for (const part of parts)
    for (const membership of memberships(part, dimensions, joint)) {
      const members = groups.get(membership.group);
      if (members === undefined) groups.set(membership.group, [membership]);
      else members.push(membership);
    }
  return [...groups.values()].map((members) => flow(members, reasons)).sort(byTotal);
}

function flow(members: readonly Membership[], reasons: ReadonlyMap<string, Reason>): Flow {
  const counts: Membership[] = [];
  const others: Membership[] = [];
  for (const member of members) (reasons.has(member.part.id) ? others : counts).push(member);
  const counted = counts.map(({ part, amount }) => ({ id: part.id, amount: amount ?? 0n }));
  return {
    keys: members[0]?.keys ?? [],
    total: sum(counted.map(({ amount }) => amount)),
    comparator: comparatorOf(counts.map(({ part }) => part.comparator)),
    counted: counted.sort(byAmount),
    shared: counts.filter(({ shared }) => shared).length,
    leftOut: leftOutReasons.flatMap((reason) => {
      const out = others.filter(({ part }) => reasons.get(part.id) === reason);
      const known = out.flatMap(({ amount }) => (amount === null ? [] : [amount]));
      return out.length === 0
        ? []
        : [{ reason, count: out.length, total: known.length === 0 ? null : sum(known) }];
    }),
  };
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

/** The order of what a flow counts: the largest first, then the id. */
export function byAmount(a: Counted, b: Counted): number {
  if (a.amount !== b.amount) return a.amount > b.amount ? -1 : 1;
  return compare(a.id, b.id);
}

/** The order of flows: the largest total first, then the keys from the first. */
export function byTotal(a: Pick<Flow, 'total' | 'keys'>, b: Pick<Flow, 'total' | 'keys'>): number {
  if (a.total !== b.total) return a.total > b.total ? -1 : 1;
  const at = a.keys.findIndex((key, i) => key !== b.keys[i]);
  return at === -1 ? 0 : compare(a.keys[at] ?? '', b.keys[at] ?? '');
}

/** Ids, years and status words are ASCII, where the order of JavaScript is that of code points. */
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
