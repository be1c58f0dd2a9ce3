import type { Dimension, Joint } from './dimension.ts';
import { eachMembership } from './each-membership.ts';
import { firstOf } from './first-of.ts';
import { byKeys, byTotal, type Counted, type Flow, type FlowPlace } from './flow.ts';
import { type GroupNumbers, groupNumbers } from './group-numbers.ts';
import type { Grouped } from './grouped.ts';
import { type GroupSums, sumGroups } from './sum-groups.ts';
import { counts } from './why-left-out.ts';

/** The flows of a set. Only those that are shown are made: there may be one for each of its companies. */
export interface Flows {
  readonly count: number;
  /** The first ones behind a place, at most `count`: the largest total comes first, then the keys. */
  first(count: number, after: FlowPlace | null): readonly Flow[];
}

/** Sums what is grouped, by the rules of docs/decisions/0007-flows.md. */
export function flowsOf(grouped: Grouped, joint: Joint): Flows {
  const { set, axes, why, dimensions } = grouped;
  const [a, b, c, d, e] = axes;
  const groups = groupNumbers([a.size, b.size, c.size, d.size, e.size]);
  // What is not grouped is one group, even of nothing.
  if (dimensions.length === 0) groups.of(0, 0, 0, 0, 0);
  const sums = sumGroups(set, why);
  eachMembership(set, axes, joint, groups, sums.visit);
  const keys = (group: number): readonly string[] => keysOf(group, groups, axes, dimensions);
  const place = (group: number): FlowPlace => ({ total: sums.total(group), keys: keys(group) });
  // Floats tell most totals apart, without making bigints of them.
  const order = (one: number, other: number): number => {
    const apart = sums.near(other) - sums.near(one);
    if (apart !== 0) return apart;
    const [total, another] = [sums.total(one), sums.total(other)];
    return total === another ? byKeys(keys(one), keys(other)) : total > another ? -1 : 1;
  };
  return {
    count: groups.size(),
    first: (count, after) => {
      const shown = firstOf(behind(groups, place, after), count, order);
      const counted = countedOf(shown, grouped, joint, groups);
      return shown.map((group) => flow(group, keys(group), sums, () => counted().get(group) ?? []));
    },
  };
}

function* behind(
  groups: GroupNumbers,
  place: (group: number) => FlowPlace,
  after: FlowPlace | null,
): Generator<number> {
  const size = groups.size();
  for (let group = 0; group < size; group++)
    if (after === null || byTotal(place(group), after) > 0) yield group;
}

function flow(
  group: number,
  keys: readonly string[],
  sums: GroupSums,
  counted: () => readonly Counted[],
): Flow {
  return {
    keys,
    total: sums.total(group),
    comparator: sums.comparator(group),
    count: sums.count(group),
    shared: sums.shared(group),
    leftOut: sums.leftOut(group),
    counted,
  };
}

function keysOf(
  group: number,
  groups: GroupNumbers,
  axes: Grouped['axes'],
  dimensions: readonly Dimension[],
): readonly string[] {
  const values = groups.values(group);
  return dimensions.map((dimension) => {
    for (const [i, axis] of axes.entries()) {
      const key = axis.key(dimension, values[i] ?? 0);
      if (key !== undefined) return key;
    }
    throw new Error(`No axis has ${dimension}.`);
  });
}

/** What some groups count, found when it is first asked for: all of them in one go, since a page often asks for each. */
function countedOf(
  shown: readonly number[],
  { set, axes, why }: Grouped,
  joint: Joint,
  groups: GroupNumbers,
): () => ReadonlyMap<number, readonly Counted[]> {
  let found: ReadonlyMap<number, readonly Counted[]> | undefined;
  return () => {
    if (found !== undefined) return found;
    const { ids } = set;
    if (ids === null) throw new Error('Nobody asked for the ids of the investments.');
    const lists = new Map(shown.map((group): [number, Counted[]] => [group, []]));
    eachMembership(set, axes, joint, groups, (place, group, adds) => {
      if (why[place] === counts) lists.get(group)?.push({ id: ids[place] ?? '', amount: BigInt(adds ?? 0) });
    });
    found = lists;
    return lists;
  };
}
