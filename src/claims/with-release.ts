import { placeInSource, type Reference } from './reference.ts';
import { completeAfter, type Releases } from './release.ts';

/**
 * The references of a claim once a complete release is known: where the release does not say what others around it do, a reference ends
 * there, and begins again with the next that says so.
 * @param said the references of the claim in the release; none where it does not say it
 * @param releases with the release among them, as a complete one
 */
export function withRelease(
  references: readonly Reference[],
  release: string,
  said: readonly Reference[],
  releases: Releases,
): readonly Reference[] {
  const at = releases.placeOf(release);
  const next = completeAfter(releases, at);
  const waiting = new Map(said.map((reference) => [placeInSource(reference), reference]));
  const found: Reference[] = [];
  for (const reference of references) {
    const place = placeInSource(reference);
    if (reference.source === release) {
      // What the release itself was known to say, and now does not: kept, and said by nothing.
      if (!waiting.has(place)) found.push({ ...reference, until: release });
    } else if (!covers(reference, at, releases) || waiting.delete(place)) found.push(reference);
    else {
      found.push({ ...reference, until: release });
      if (next !== undefined && isAfter(reference.until, next.id, releases))
        found.push({ ...reference, source: next.id });
    }
  }
  for (const [place, reference] of waiting) {
    const later = found.findIndex(
      (one) => one.source === next?.id && placeInSource(one) === place && one.until !== one.source,
    );
    if (later < 0) found.push({ ...reference, source: release, until: next?.id ?? null });
    else found[later] = { ...(found[later] as Reference), source: release };
  }
  return found;
}

/** Whether a reference goes on through a place among the releases. */
export function covers({ source, until }: Reference, at: number, { all, placeOf }: Releases): boolean {
  const from = placeOf(source);
  if (from === at) return until !== source;
  return all[from]?.isComplete === true && from < at && (until === null || placeOf(until) > at);
}

const isAfter = (until: string | null, release: string, { placeOf }: Releases): boolean =>
  until === null || placeOf(until) > placeOf(release);
