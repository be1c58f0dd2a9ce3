import type { Alike, FlowSet } from './flow-set.ts';

/** In order: the first that applies is reported. */
export const leftOutReasons = [
  'CANCELLED',
  'SUPERSEDED',
  'RUMOURED',
  'COMPONENT',
  'NO_AMOUNT',
  'NO_RATE',
] as const;

/** Why a sum does not count an investment. */
export type Reason = (typeof leftOutReasons)[number];

/** What stands for no reason. */
export const counts = leftOutReasons.length;

const codeOf = (reason: Reason): number => leftOutReasons.indexOf(reason);

/**
 * Why each investment of a set is not counted, by its place: the place of the reason among `leftOutReasons`, or `counts`.
 *
 * A part of a larger investment is left out only where the larger one counts, so that no money is lost with it. Claims
 * may make a circle of parts: then the smallest id of the circle counts, whatever order they come in.
 */
export function whyLeftOut(set: FlowSet): Uint8Array {
  const why = whateverElseCounts(set);
  const part = codeOf('COMPONENT');
  for (const place of coveredOf(set, why)) if ((why[place] ?? 0) > part) why[place] = part;
  return why;
}

/** The reasons that apply whatever else is in the set. */
function whateverElseCounts({ alike, superseded }: FlowSet): Uint8Array {
  const why = new Uint8Array(alike.reduce((n, { amounts }) => n + amounts.length, 0));
  let place = 0;
  for (const one of alike) {
    const standing = standingOf(one);
    for (const amount of one.amounts)
      why[place++] = standing < counts || typeof amount !== 'string' ? standing : codeOf(amount);
  }
  const late = codeOf('SUPERSEDED');
  for (const old of superseded) if ((why[old] ?? 0) > late) why[old] = late;
  return why;
}

function standingOf({ status }: Alike): number {
  return status === 'CANCELLED' || status === 'SUPERSEDED' || status === 'RUMOURED' ? codeOf(status) : counts;
}

/** The places of investments that are part of a larger one that counts. */
function coveredOf(set: FlowSet, why: Uint8Array): readonly number[] {
  const larger = largerOf(set);
  const ids = new Map([...set.own].map(([id, place]) => [place, id]));
  const id = (place: number): string => ids.get(place) ?? '';
  const found: number[] = [];
  for (const [place, above] of larger) {
    // Of two that are parts of each other, the one with the smaller id covers the other.
    const covers = (other: number): boolean =>
      other !== place &&
      why[other] === counts &&
      (!larger.get(other)?.includes(place) || id(other) < id(place));
    if (above.some(covers)) found.push(place);
  }
  return found;
}

/** The larger investments of each that has some, by their places, as far as they are in the set. */
function largerOf({ above, own }: FlowSet): ReadonlyMap<number, readonly number[]> {
  const parts = new Map<number, number[]>();
  for (const [i, id] of above.ids.entries()) {
    const larger = own.get(id);
    if (larger === undefined) continue;
    for (const place of above.places[i] ?? []) {
      const known = parts.get(place);
      if (known === undefined) parts.set(place, [larger]);
      else known.push(larger);
    }
  }
  return parts;
}
