import { comparatorOf, comparatorRank, exactly } from '../../../money/sum-comparator.ts';
import type { Visit } from './each-membership.ts';
import { exactSums } from './exact-sums.ts';
import type { FlowSet } from './flow-set.ts';
import { counts, leftOutReasons, type Reason } from './why-left-out.ts';

/** Investments of a group that its total does not count, for one reason. */
export interface LeftOut {
  readonly reason: Reason;
  readonly count: number;
  /** What they would have added; null where no amount is known. */
  readonly total: bigint | null;
}

/** What groups add up to, by their numbers. */
export interface GroupSums {
  readonly visit: Visit;
  total(group: number): bigint;
  /** The total as the nearest float: of two totals, the larger one has no smaller float. */
  near(group: number): number;
  /** How many investments the total counts. */
  count(group: number): number;
  /** How many of them count with a share. */
  shared(group: number): number;
  comparator(group: number): string;
  leftOut(group: number): readonly LeftOut[];
}

const perGroup = leftOutReasons.length;

/** Sums what is visited; `why` says what is left out, as `whyLeftOut` does. */
export function sumGroups(set: FlowSet, why: Uint8Array): GroupSums {
  const ranks = ranksOf(set, why.length);
  const [totals, lost] = [exactSums(), exactSums()];
  const counted: number[] = [];
  const shares: number[] = [];
  const rank: number[] = [];
  // For each group, one entry per reason: how many are left out, and for how many of them the amount is known.
  const out: number[] = [];
  const known: number[] = [];
  const open = (group: number): void => {
    while (counted.length <= group) {
      counted.push(0);
      shares.push(0);
      rank.push(exactly);
      for (let i = 0; i < perGroup; i++) known[out.push(0) - 1] = 0;
    }
  };
  return {
    visit: (place, group, adds, shared) => {
      if (group >= counted.length) open(group);
      const reason = why[place] ?? counts;
      if (reason === counts) {
        counted[group] = (counted[group] ?? 0) + 1;
        if (shared) shares[group] = (shares[group] ?? 0) + 1;
        rank[group] = Math.min(rank[group] ?? exactly, ranks[place] ?? exactly);
        totals.add(group, adds ?? 0);
      } else {
        const at = group * perGroup + reason;
        out[at] = (out[at] ?? 0) + 1;
        if (adds === null) return;
        known[at] = (known[at] ?? 0) + 1;
        lost.add(at, adds);
      }
    },
    total: totals.of,
    near: totals.near,
    count: (group) => counted[group] ?? 0,
    shared: (group) => shares[group] ?? 0,
    comparator: (group) => comparatorOf(rank[group] ?? exactly),
    leftOut: (group) =>
      leftOutReasons.flatMap((reason, i) => {
        const at = group * perGroup + i;
        const count = out[at] ?? 0;
        return count === 0 ? [] : [{ reason, count, total: (known[at] ?? 0) === 0 ? null : lost.of(at) }];
      }),
  };
}

/** How the amount of each investment relates to the true one. */
function ranksOf({ alike }: FlowSet, count: number): Uint8Array {
  const ranks = new Uint8Array(count);
  let place = 0;
  for (const { comparator, amounts } of alike) {
    ranks.fill(comparatorRank(comparator), place, place + amounts.length);
    place += amounts.length;
  }
  return ranks;
}
