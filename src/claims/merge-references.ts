import type { Claim } from './claim.ts';
import { placeInSource, type Reference, referenceOf } from './reference.ts';
import { completeAfter, type Releases } from './release.ts';
import { covers } from './with-release.ts';

/** The reference that a row of a file makes. A complete release that others follow is known to say it alone, unless the row says more. */
export function referenceOfRow(row: Claim, releases: Releases): Reference {
  const said = referenceOf(row);
  const at = releases.placeOf(row.source);
  if (releases.all[at]?.isComplete !== true) return said;
  const last = row.through === null ? at : Math.max(at, releases.placeOf(row.through));
  return { ...said, until: completeAfter(releases, last)?.id ?? null };
}

/** The references of a claim with those that more rows make; null where there is nothing new among them. */
export function mergeReferences(
  known: readonly Reference[],
  said: readonly Reference[],
  releases: Releases,
): readonly Reference[] | null {
  const found = [...known];
  for (const reference of said)
    if (!found.some((one) => holds(one, reference, releases))) found.push(reference);
  return found.length === known.length ? null : found;
}

/** Whether one reference says all that another does. */
function holds(one: Reference, other: Reference, releases: Releases): boolean {
  if (placeInSource(one) !== placeInSource(other)) return false;
  const at = releases.placeOf(other.source);
  if (releases.all[at]?.isComplete !== true) return one.source === other.source;
  if (!covers(one, at, releases)) return false;
  if (one.until === null) return true;
  return other.until !== null && releases.placeOf(other.until) <= releases.placeOf(one.until);
}
