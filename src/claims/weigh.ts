import type { StoredClaim } from './stored-claim.ts';

/** What decides whether a claim counts, and before which others. */
export type Weighed = Pick<StoredClaim, 'dataset' | 'source' | 'text' | 'strength' | 'deprecated'> &
  Partial<Pick<StoredClaim, 'qualifiers'>>;

/**
 * The live claims of a group, the strongest first. A dataset that deprecates a text no longer vouches for it, whatever
 * its other claims say; so a correction counts in whichever order the two arrive. Of a link it takes back what it says of it: the
 * claims that say the same of each property that the deprecated one names.
 */
export function live<C extends Weighed>(claims: readonly C[]): readonly C[] {
  if (claims.length < 2 && claims[0]?.deprecated !== true) return claims;
  const said = (c: C) => `${c.dataset} ${c.text}`;
  const retracted = new Map<string, C[]>();
  for (const one of claims.filter((c) => c.deprecated)) {
    const of = retracted.get(said(one));
    if (of === undefined) retracted.set(said(one), [one]);
    else of.push(one);
  }
  const isTakenBack = (c: C): boolean => retracted.get(said(c))?.some((by) => saysAllOf(c, by)) === true;
  return claims.filter((c) => !isTakenBack(c)).sort((a, b) => (a.strength < b.strength ? -1 : 1));
}

/** Whether a claim says of its link all that another one does. */
const saysAllOf = ({ qualifiers }: Weighed, other: Weighed): boolean =>
  Object.entries(other.qualifiers ?? {}).every(([name, text]) => qualifiers?.[name] === text);
