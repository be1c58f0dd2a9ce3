import type { Claim } from '../claims/claim.ts';

/** What says how something is called, and nothing else about it. */
const labels: readonly string[] = ['names', 'identifiers'];

/**
 * The entities that works of reference give a name or an identifier and nobody says more of, each with the number of
 * its claims. Where the whole graph has more claims of one, others came to speak of it later.
 */
export function onlyLabelled(
  claims: readonly Claim[],
  standing: (source: string) => boolean,
): ReadonlyMap<string, number> {
  const labelled = new Map<string, number>();
  const spokenOf = new Set<string>();
  for (const { subject, about, value, isLink, source } of claims) {
    if (isLink) spokenOf.add(value);
    if (labels.includes(about) && standing(source)) labelled.set(subject, (labelled.get(subject) ?? 0) + 1);
    else spokenOf.add(subject);
  }
  return new Map([...labelled].filter(([id]) => !spokenOf.has(id)));
}
