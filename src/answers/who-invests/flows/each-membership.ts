import type { Units } from '../../../money/least-units.ts';
import type { Axes } from './axes.ts';
import type { Joint } from './dimension.ts';
import type { FlowSet } from './flow-set.ts';
import type { GroupNumbers } from './group-numbers.ts';
import { split } from './split.ts';

/**
 * Called once for each group that an investment belongs to: its place, what it adds there (null where its amount is not
 * known), and whether that is only part of its amount.
 */
export type Visit = (place: number, group: number, adds: Units | null, shared: boolean) => void;

/** Visits every membership of every investment, in the order of their places. */
export function eachMembership(
  { alike }: FlowSet,
  [own, investors, hosts, sectors, reasons]: Axes,
  joint: Joint,
  groups: GroupNumbers,
  visit: Visit,
): void {
  const groupOf = (itself: number, investor: number, host: number, sector: number, reason: number): number =>
    groups.of(
      itself,
      investors.lists.items[investor] ?? 0,
      hosts.lists.items[host] ?? 0,
      sectors.lists.items[sector] ?? 0,
      reasons.lists.items[reason] ?? 0,
    );
  const parts = partsOfOne();
  let place = 0;
  for (const { amounts } of alike)
    for (const known of amounts) {
      const amount = typeof known === 'string' ? null : known;
      const itself = own.lists.items[place] ?? 0;
      const [i, iEnd] = [investors.lists.starts[place] ?? 0, investors.lists.starts[place + 1] ?? 0];
      const [h, hEnd] = [hosts.lists.starts[place] ?? 0, hosts.lists.starts[place + 1] ?? 0];
      const [s, sEnd] = [sectors.lists.starts[place] ?? 0, sectors.lists.starts[place + 1] ?? 0];
      const [r, rEnd] = [reasons.lists.starts[place] ?? 0, reasons.lists.starts[place + 1] ?? 0];
      const owners = (iEnd - i) * (hEnd - h) * (sEnd - s);
      if (owners === 1 && rEnd - r === 1) {
        visit(place, groupOf(itself, i, h, s, r), amount, false);
      } else {
        const shares = joint === 'SHARED' && amount !== null ? split(amount, owners) : null;
        let owner = 0;
        for (let investor = i; investor < iEnd; investor++)
          for (let host = h; host < hEnd; host++)
            for (let sector = s; sector < sEnd; sector++) {
              const share = shares === null ? null : owner < shares.over ? shares.first : shares.each;
              for (let reason = r; reason < rEnd; reason++)
                parts.add(groupOf(itself, investor, host, sector, reason), share);
              owner += 1;
            }
        for (const group of parts.groups) {
          const adds = parts.of(group) ?? amount;
          visit(place, group, adds, adds !== amount);
        }
        parts.forget();
      }
      place += 1;
    }
}

/** What the groups of one investment get of it, each once; null where that is all of it. */
function partsOfOne() {
  const turns: number[] = [];
  const gets: (Units | null)[] = [];
  const groups: number[] = [];
  let turn = 1;
  return {
    groups,
    add: (group: number, share: Units | null): void => {
      while (turns.length <= group) gets[turns.push(0) - 1] = null;
      if (turns[group] === turn) gets[group] = sumOf(gets[group] ?? null, share);
      else {
        turns[group] = turn;
        gets[group] = share;
        groups.push(group);
      }
    },
    of: (group: number): Units | null => gets[group] ?? null,
    forget: (): void => {
      groups.length = 0;
      turn += 1;
    },
  };
}

/** Shares of one amount are all numbers, or all bigints. */
function sumOf(a: Units | null, b: Units | null): Units | null {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  return typeof a === 'bigint' && typeof b === 'bigint' ? a + b : null;
}
