import { type Dimension, type Joint, unknown } from '../../../src/answers/who-invests/flows/dimension.ts';
import type { Part } from './part.ts';
import { split } from './split.ts';

/** A group that an investment belongs to, with what it adds there; null where its amount is not known. */
export interface Membership {
  readonly part: Part;
  readonly keys: readonly string[];
  /** The keys in one text, which tells groups apart. */
  readonly group: string;
  readonly amount: bigint | null;
  /** Whether others get a part of the same money. */
  readonly shared: boolean;
}

/** Keys by their dimension. */
type Cell = Readonly<Partial<Record<Dimension, string>>>;

/** How many memberships an investment has at most, told without making them. */
export function membershipCount(part: Part, dimensions: readonly Dimension[]): number {
  return [...owners(part, dimensions), reasons(part, dimensions)].reduce((n, axis) => n * axis.length, 1);
}

/** The groups that an investment belongs to. */
export function memberships(
  part: Part,
  dimensions: readonly Dimension[],
  joint: Joint,
): readonly Membership[] {
  const amount = typeof part.amount === 'bigint' ? part.amount : null;
  const cells = product(owners(part, dimensions));
  const shares = joint === 'SHARED' && amount !== null ? split(amount, cells.length) : null;
  const alone: Cell = { YEAR: part.year ?? unknown, STATUS: part.status ?? unknown };
  const why = reasons(part, dimensions);
  const found = new Map<string, Membership>();
  cells.forEach((cell, i) => {
    for (const reason of why) {
      const keys = dimensions.map((one) => reason[one] ?? cell[one] ?? alone[one] ?? unknown);
      const group = keys.join(' ');
      const share = shares === null ? amount : (found.get(group)?.amount ?? 0n) + (shares[i] ?? 0n);
      found.set(group, { part, keys, group, amount: share, shared: share !== amount });
    }
  });
  return [...found.values()];
}

/** Who and what the money is divided among, one list for each that the dimensions ask for. */
function owners(part: Part, dimensions: readonly Dimension[]): readonly (readonly Cell[])[] {
  const axes: (readonly Cell[])[] = [];
  // Two investors of one country have two shares of it: a country gets what its investors get.
  if (dimensions.includes('INVESTOR') || dimensions.includes('INVESTOR_COUNTRY'))
    axes.push(
      part.investors.map((one) => ({ INVESTOR: one.investor, INVESTOR_COUNTRY: one.country ?? unknown })),
    );
  if (dimensions.includes('HOST')) axes.push(part.hosts.map((HOST) => ({ HOST })));
  if (dimensions.includes('SECTOR')) axes.push(part.sectors.map((SECTOR) => ({ SECTOR })));
  return axes.map(orUnknown);
}

/**
 * The motives and policies for which the money is spent. Both together come from one rationale, so that a motive
 * appears only beside the policies that somebody named with it.
 */
function reasons({ reasons: all }: Part, dimensions: readonly Dimension[]): readonly Cell[] {
  const [byMotive, byPolicy] = [dimensions.includes('MOTIVE'), dimensions.includes('POLICY')];
  if (!byMotive && !byPolicy) return [{}];
  const pairs = all.flatMap(({ motives, policies }) => {
    const [why, because] = [byMotive ? orNull(motives) : [null], byPolicy ? orNull(policies) : [null]];
    return why.flatMap((motive) => because.map((policy) => [motive, policy] as const));
  });
  const known = pairs.filter(([motive, policy]) => motive !== null || policy !== null);
  const distinct = new Map(known.map((pair) => [pair.join(' '), pair]));
  return orUnknown(
    [...distinct.values()].map(
      ([motive, policy]): Cell => ({
        MOTIVE: motive ?? unknown,
        POLICY: policy ?? unknown,
      }),
    ),
  );
}

const orUnknown = (cells: readonly Cell[]): readonly Cell[] => (cells.length === 0 ? [{}] : cells);

const orNull = (ids: readonly string[]): readonly (string | null)[] => (ids.length === 0 ? [null] : ids);

function product([first = [{}], ...others]: readonly (readonly Cell[])[]): readonly Cell[] {
  return others.reduce(
    (cells, axis) => cells.flatMap((cell) => axis.map((more) => ({ ...cell, ...more }))),
    first,
  );
}
