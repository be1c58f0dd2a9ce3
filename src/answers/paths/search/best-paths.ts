import type { Pace } from '../../../pace/pace.ts';
import { heap } from './heap.ts';
import type { KnownLinks } from './known-links.ts';
import { compare } from './path-link.ts';

/** Which paths through a part of the graph are wanted. */
export interface Wanted {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
  /** Whether a path may pass through an entity; its ends are not asked about. */
  readonly passable: (id: string) => boolean;
  /** Most partial paths that are weighed. */
  readonly triesMax: number;
}

/** The ids of the entities along each path, and whether the search ran out of tries. */
export interface BestPaths {
  readonly paths: readonly (readonly string[])[];
  readonly exhausted: boolean;
}

/** A partial path: its worst step, and the lowest that the worst step of any whole path that begins with it can be. */
interface Beginning {
  readonly ids: readonly string[];
  readonly worst: string;
  readonly bound: string;
}

/** What it takes to know how each known entity leads to the end, one step further: as `Pace` counts, and at most. */
const unitsOfLength = 1_000;

/**
 * The first few simple paths in the order of length, then of the weight of the weakest step, then of the ids along it.
 *
 * One length at a time. Partial paths are taken in the order of the best that each can still become: since that never
 * falls as one grows, and a text sorts before its extensions, whole paths come out in order, and no path
 * that is not among the first few is ever finished.
 */
export async function bestPaths(links: KnownLinks, wanted: Wanted, pace: Pace): Promise<BestPaths> {
  const { from, to, maxHops, first, triesMax } = wanted;
  const paths: (readonly string[])[] = [];
  let tries = 0;
  const rest = restOf(links, wanted);
  let looked = 0;
  for (let length = 1; length <= maxHops && paths.length < first; length++) {
    await pace(unitsOfLength);
    const open = heap<Beginning>((a, b) => compare(a.bound, b.bound) || compareLists(a.ids, b.ids));
    const whole = rest(length, from);
    if (whole !== undefined) open.push({ ids: [from], worst: '', bound: whole });
    for (let next = open.pop(); next !== undefined && paths.length < first; next = open.pop()) {
      const pause = pace(looked);
      if (pause !== undefined) await pause;
      looked = 1;
      const { ids, worst } = next;
      const last = ids.at(-1) ?? from;
      const left = length - ids.length;
      if (last === to) {
        paths.push(ids);
        continue;
      }
      for (const other of links.beside(last)) {
        looked += 1;
        const onward = rest(left, other);
        const weight = links.between(last, other)[0]?.weight;
        if (onward === undefined || weight === undefined || ids.includes(other)) continue;
        if (++tries > triesMax) return { paths, exhausted: true };
        const worse = max(worst, weight);
        open.push({ ids: [...ids, other], worst: worse, bound: max(worse, onward) });
      }
    }
  }
  return { paths, exhausted: false };
}

/**
 * The weight of the weakest step of the best walk of some steps from an entity to the end, undefined where there is
 * none. A walk may pass an entity twice, so this is only a bound for paths.
 */
function restOf(links: KnownLinks, { from, to, passable }: Wanted) {
  const levels: ReadonlyMap<string, string>[] = [new Map([[to, '']])];
  return (steps: number, id: string): string | undefined => {
    while (levels.length <= steps) levels.push(before(levels.at(-1) ?? new Map(), levels.length));
    return levels[steps]?.get(id);
  };

  function before(after: ReadonlyMap<string, string>, steps: number): ReadonlyMap<string, string> {
    const level = new Map<string, string>();
    for (const [id, onward] of after) {
      // Nothing comes back from the end, and a path leaves its start once.
      if ((id === to && steps > 1) || id === from) continue;
      for (const other of links.beside(id)) {
        if (other === to || (other !== from && !passable(other))) continue;
        const weight = links.between(other, id)[0]?.weight ?? '';
        const walk = max(weight, onward);
        const known = level.get(other);
        if (known === undefined || walk < known) level.set(other, walk);
      }
    }
    return level;
  }
}

const max = (a: string, b: string): string => (a > b ? a : b);

/** Orders lists by their first difference; a list comes before its extensions. */
export function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = compare(a[i] ?? '', b[i] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
