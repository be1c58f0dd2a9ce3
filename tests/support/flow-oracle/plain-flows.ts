import type { Dimension, Joint } from '../../../src/answers/who-invests/flows/dimension.ts';
import { byAmount, byTotal, type Counted } from '../../../src/answers/who-invests/flows/flow.ts';
import type { LeftOut } from '../../../src/answers/who-invests/flows/sum-groups.ts';
import { leftOutReasons, type Reason } from '../../../src/answers/who-invests/flows/why-left-out.ts';
import { comparatorOf } from './comparator-of.ts';
import { type Membership, memberships } from './memberships.ts';
import type { Part } from './part.ts';
import { whyLeftOut } from './why-left-out.ts';

/** Money that flows, for one value of each dimension, with all that it counts. */
export interface PlainFlow {
  readonly keys: readonly string[];
  readonly total: bigint;
  readonly comparator: string;
  /** What is counted, the largest first. */
  readonly counted: readonly Counted[];
  /** How many of them count with a share. */
  readonly shared: number;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The rules of docs/decisions/0007-flows.md as plainly as they can be written: an object for each investment in each group.
 * What is served has to answer the same.
 */
export function plainFlows(
  parts: readonly Part[],
  dimensions: readonly Dimension[],
  joint: Joint,
): readonly PlainFlow[] {
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

function flow(members: readonly Membership[], reasons: ReadonlyMap<string, Reason>): PlainFlow {
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
