import type { Head } from '../claims/claim.ts';
import type { Release } from '../claims/release.ts';

/** A source, and what determines when it was known. */
export interface SourceInTime {
  readonly head: Head;
  readonly release: Release;
  /** Whether it is a work of reference, whose content was known before it was written. */
  readonly timeless: boolean;
  /** When its first claim was recorded; only of those without a day of publication. */
  readonly recorded: string | null;
}

/**
 * The sources that were known on a day: works of reference, what was published by then, what has no day but was
 * recorded by then, and what a known source repeats, since it must have been there before.
 */
export function knownSources(
  sources: readonly SourceInTime[],
  day: string,
): ReadonlyMap<string, SourceInTime> {
  const byId = new Map(sources.map((source) => [source.head.id, source]));
  const known = new Map<string, SourceInTime>();
  const waiting = sources.filter((source) => !source.release.isWithdrawn && hasCome(source, day));
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (known.has(source.head.id)) continue;
    known.set(source.head.id, source);
    for (const id of source.head.derivedFrom) {
      const origin = byId.get(id);
      if (origin?.release.published === null && !origin.release.isWithdrawn) waiting.push(origin);
    }
  }
  return known;
}

/** Whether a document was there by a day, whether it counts or not. */
export function hasCome({ timeless, release, recorded }: SourceInTime, day: string): boolean {
  if (timeless) return true;
  const since = release.published ?? recorded?.slice(0, 'YYYY-MM-DD'.length);
  return since !== undefined && since <= day;
}
