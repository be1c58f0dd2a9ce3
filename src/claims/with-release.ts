import { isVoid, placeInSource, type Reference } from './reference.ts';
import { completeAfter, type Releases } from './release.ts';
import { covers, unitedSpans } from './spans.ts';

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
  const wasBegun = releases.all[at]?.isUnfinished === true;
  const next = completeAfter(releases, at);
  const places = new Set(said.map(placeInSource));
  const found: Reference[] = said.map((one) => ({ ...one, source: release, until: next?.id ?? null }));
  for (const reference of references) {
    const isSaid = places.has(placeInSource(reference));
    if (reference.source === release) {
      // What the release itself was known to say, and now does not: kept, and said by nothing.
      if (!isSaid) found.push({ ...reference, until: release });
      // A run that was killed has united this with what later editions say: that is theirs.
      if (!isVoid(reference) && wasBegun && next !== undefined && isAfter(reference.until, next.id, releases))
        found.push({ ...reference, source: next.id });
    } else if (isSaid || !covers(reference, at, releases)) found.push(reference);
    else {
      found.push({ ...reference, until: release });
      if (next !== undefined && isAfter(reference.until, next.id, releases))
        found.push({ ...reference, source: next.id });
    }
  }
  return unitedSpans(found, releases);
}

const isAfter = (until: string | null, release: string, { placeOf }: Releases): boolean =>
  until === null || placeOf(until) > placeOf(release);
