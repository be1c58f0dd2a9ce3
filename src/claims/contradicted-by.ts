import { byStrength, countedJudgements, type Identity, type Judged } from './identity.ts';
import { pairKey } from './pair-of.ts';

/** Judgements of two entities that do not hold, and why. */
export interface Contradicted {
  /** Those that count, the strongest first. */
  readonly overruled: readonly Judged[];
  /**
   * The stronger ones that together contradict them: the shortest chain that leads from the one to the other, all joining where the two are
   * one, and one keeping apart where they are not.
   */
  readonly chain: readonly Judged[];
}

/** @param judged all judgements that the two are connected by */
export function contradictedBy(
  [from, to]: readonly [string, string],
  judged: readonly Judged[],
  { shownAs, held }: Identity,
): Contradicted {
  const isOne = (shownAs.get(from) ?? from) === (shownAs.get(to) ?? to);
  const overruled = countedJudgements(judged)
    .filter(({ id, subject, object }) => pairKey(subject, object) === pairKey(from, to) && !held.has(id))
    .toSorted(byStrength);
  const [strongest] = overruled;
  if (strongest === undefined) return { overruled, chain: [] };
  const holding = judged
    .filter((one) => held.has(one.id) && byStrength(one, strongest) < 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const next = new Map<string, { readonly to: string; readonly by: Judged }[]>();
  for (const by of holding)
    for (const [a, b] of [
      [by.subject, by.object],
      [by.object, by.subject],
    ] as const)
      next.set(a, [...(next.get(a) ?? []), { to: b, by }]);
  const wanted = place(to, !isOne);
  const before = new Map<string, { readonly place: string; readonly by: Judged } | null>([
    [place(from, false), null],
  ]);
  const waiting: (readonly [id: string, parted: boolean])[] = [[from, false]];
  for (const [id, parted] of waiting)
    for (const { to: reached, by } of next.get(id) ?? []) {
      if (parted && !by.joins) continue;
      const at = place(reached, parted || !by.joins);
      if (before.has(at)) continue;
      before.set(at, { place: place(id, parted), by });
      waiting.push([reached, parted || !by.joins]);
    }
  const chain: Judged[] = [];
  for (let step = before.get(wanted); step != null; step = before.get(step.place)) chain.push(step.by);
  return { overruled, chain: chain.reverse() };
}

/** Where a chain has come to, and whether one of it keeps apart. */
const place = (id: string, parted: boolean): string => `${parted} ${id}`;
