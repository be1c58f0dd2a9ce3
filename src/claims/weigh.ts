import type { StoredClaim } from './stored-claim.ts';

/** What decides whether a claim counts, and before which others. */
export type Weighed = Pick<StoredClaim, 'dataset' | 'source' | 'text' | 'strength' | 'deprecated'>;

/**
 * The live claims of a group, the strongest first. A dataset that deprecates a text no longer vouches for it, whatever
 * its other claims say; so a correction counts in whichever order the two arrive.
 */
export function live<C extends Weighed>(claims: readonly C[]): readonly C[] {
  if (claims.length < 2 && claims[0]?.deprecated !== true) return claims;
  const said = (c: C) => `${c.dataset} ${c.text}`;
  const retracted = new Set(claims.filter((c) => c.deprecated).map(said));
  return claims.filter((c) => !retracted.has(said(c))).sort((a, b) => (a.strength < b.strength ? -1 : 1));
}
