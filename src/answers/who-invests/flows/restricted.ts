import { type Ends, type FlowSet, noEnds } from './flow-set.ts';

/** Some investments of a set, by their places, as a set of their own: what is not among them covers none of them. Without groups. */
export function restricted(set: FlowSet, kept: Iterable<number>): FlowSet {
  const chosen = new Set(kept);
  const places = new Map<number, number>();
  const ids: string[] = [];
  let place = 0;
  const alike = set.alike.map((one) => ({
    ...one,
    amounts: one.amounts.filter(() => {
      const at = place++;
      if (!chosen.has(at)) return false;
      places.set(at, ids.push(set.ids?.[at] ?? '') - 1);
      return true;
    }),
  }));
  const among = (old: readonly number[]): number[] => old.flatMap((at) => places.get(at) ?? []);
  const above: Ends = { ids: set.above.ids, places: set.above.places.map(among) };
  return {
    alike,
    ids: set.ids === null ? null : ids,
    superseded: among(set.superseded),
    above,
    own: new Map([...set.own].flatMap(([id, at]) => among([at]).map((now) => [id, now] as const))),
    investors: noEnds,
    seats: noEnds,
    hosts: noEnds,
    sectors: noEnds,
    rationales: noEnds,
    motives: noEnds,
    policies: noEnds,
  };
}
