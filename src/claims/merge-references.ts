import type { Claim } from './claim.ts';
import { isVoid, placeInSource, type Reference, referenceOf, saidByNone } from './reference.ts';
import { completeAfter, isWhole, type Releases } from './release.ts';
import { covers, unitedSpans } from './spans.ts';

/** The reference that a row of a file makes. A complete release that others follow is known to say it alone, unless the row says more. */
export function referenceOfRow(row: Claim, releases: Releases): Reference {
  const said = referenceOf(row);
  if (row.through === saidByNone) return { ...said, until: row.source };
  const at = releases.placeOf(row.source);
  if (!isWhole(releases.all[at])) return said;
  const last = row.through === null ? at : Math.max(at, releases.placeOf(row.through));
  return { ...said, until: completeAfter(releases, last)?.id ?? null };
}

/** The references of a claim with those that more rows make, and how many of these say something new. */
export function mergeReferences(
  known: readonly Reference[],
  said: readonly Reference[],
  releases: Releases,
): { readonly references: readonly Reference[]; readonly added: number } {
  let found = known;
  let added = 0;
  for (const reference of said) {
    if (found.some((one) => holds(one, reference, releases))) continue;
    added += 1;
    found = [...found.filter((one) => !isTakenBack(one, reference)), reference];
  }
  return { references: added === 0 ? known : unitedSpans(found, releases), added };
}

/** Whether one reference says all that another does. */
function holds(one: Reference, other: Reference, releases: Releases): boolean {
  if (placeInSource(one) !== placeInSource(other)) return false;
  const at = releases.placeOf(other.source);
  if (isVoid(other)) return one.source === other.source || covers(one, at, releases);
  if (isVoid(one)) return false;
  if (!isWhole(releases.all[at])) return one.source === other.source;
  if (!covers(one, at, releases)) return false;
  if (one.until === null) return true;
  return other.until !== null && releases.placeOf(other.until) <= releases.placeOf(one.until);
}

/** Whether a document says after all what it was known not to. */
const isTakenBack = (one: Reference, said: Reference): boolean =>
  isVoid(one) && one.source === said.source && placeInSource(one) === placeInSource(said);
