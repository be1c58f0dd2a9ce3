import { compareReferences, isVoid, type Reference } from './reference.ts';
import { isWhole, type Releases } from './release.ts';

/** How a claim stands, by what its dataset has released. */
export interface Standing {
  /**
   * Null where it is still said; otherwise the day of the release that no longer says it ('' where that bears none), or `withdrawn`
   * where every document that said it was withdrawn.
   */
  readonly ended: string | null;
  /** Where it is said first of the places where it still is, or last was: `source` counts, and was not withdrawn where any was not. */
  readonly first: Reference;
  /** The day since which it has been said without a break, as far as is known. */
  readonly published: string | null;
  /** The day on which it was first said at all. */
  readonly firstSeen: string | null;
}

/** Stands for the day on which a claim ended of which nothing that says it counts. */
export const endedByWithdrawal = 'withdrawn';

/** A reference with the releases that count and have it, in their order. */
interface Saying {
  readonly reference: Reference;
  readonly by: readonly number[];
}

/**
 * How a claim stands. A document that is its own dataset says it until it is withdrawn; what one release of a dataset says that does
 * not say all is said until the next complete release; and what a complete one says, until one no longer does. Releases that were
 * withdrawn do not count, as though they had never come.
 * @param references at least one, each of a source among the releases
 */
export function standing(references: readonly Reference[], releases: Releases): Standing {
  const counted = releases.all.map(({ isWithdrawn }) => !isWithdrawn);
  const complete = releases.all.flatMap(({ isComplete }, at) => (isComplete && counted[at] ? [at] : []));
  const whole = releases.all.flatMap((release, at) => (isWhole(release) && counted[at] ? [at] : []));
  const sayings = references
    .map((reference) => ({ reference, by: releasesThatSay(reference, releases, whole, counted) }))
    .filter(({ by }) => by.length > 0);
  const [any] = references.toSorted(compareReferences);
  if (any === undefined) throw new Error('A claim has no reference.');
  if (sayings.length === 0) return { ended: endedByWithdrawal, first: any, published: null, firstSeen: null };
  const last = complete.at(-1) ?? -1;
  const still = sayings.filter(({ by }) => (by.at(-1) ?? -1) >= last);
  const latest = Math.max(...sayings.map(({ by }) => by.at(-1) ?? -1));
  const of = still.length > 0 ? still : sayings.filter(({ by }) => by.at(-1) === latest);
  const first = firstOf(of, releases);
  const ended = still.length > 0 ? undefined : complete.find((at) => at > latest);
  const dayOf = (at: number | undefined) => (at === undefined ? null : (releases.all[at]?.published ?? null));
  return {
    ended: still.length > 0 ? null : (dayOf(ended) ?? ''),
    first,
    published: dayOf(beginningOf(latest, sayings, complete)),
    firstSeen: dayOf(Math.min(...sayings.map(({ by }) => by[0] ?? 0))),
  };
}

/** The places of the releases that count and have a reference. */
function releasesThatSay(
  reference: Reference,
  { all, placeOf }: Releases,
  complete: readonly number[],
  counted: readonly boolean[],
): readonly number[] {
  const { source, until } = reference;
  const from = placeOf(source);
  if (isVoid(reference)) return [];
  if (!isWhole(all[from])) return counted[from] === true ? [from] : [];
  const end = until === null ? all.length : placeOf(until);
  return complete.filter((at) => at >= from && at < end);
}

/** The reference that begins first, named by the release in which it does, which may come after one that was withdrawn. */
function firstOf(sayings: readonly Saying[], { all }: Releases): Reference {
  const begun = sayings.map(({ reference, by }) => ({
    at: by[0] ?? 0,
    reference: { ...reference, source: all[by[0] ?? 0]?.id ?? reference.source },
  }));
  return begun.reduce((a, b) =>
    b.at - a.at < 0 || (a.at === b.at && compareReferences(b.reference, a.reference) < 0) ? b : a,
  ).reference;
}

/** Where the run begins that leads to a place: after the last complete release before it that does not say so. */
function beginningOf(end: number, sayings: readonly Saying[], complete: readonly number[]): number {
  const by = new Set(sayings.flatMap((one) => one.by));
  const gap = complete.findLast((at) => at < end && !by.has(at)) ?? -1;
  return Math.min(...[...by].filter((at) => at > gap));
}
