import type { StoredClaim } from './stored-claim.ts';

/** What decides whether a claim counts, and before which others. */
export type Weighed = Pick<
  StoredClaim,
  'dataset' | 'source' | 'text' | 'strength' | 'deprecated' | 'qualifiers'
>;

/**
 * The live claims of a group, the strongest first. A dataset that deprecates a text no longer vouches for it, whatever
 * its other claims say; so a correction counts in whichever order the two arrive. Of a link it takes back what it says of it: the
 * claims that say the same of each property that the deprecated one names.
 */
export function live<C extends Weighed>(claims: readonly C[]): readonly C[] {
  if (claims.length < 2 && claims[0]?.deprecated !== true) return claims;
  const said = (c: C) => `${c.dataset} ${c.text}`;
  const retracted = new Map<string, Qualified[]>();
  for (const one of claims.filter((c) => c.deprecated)) {
    const qualified = Object.entries(one.qualifiers);
    const of = retracted.get(said(one));
    if (of === undefined) retracted.set(said(one), [qualified]);
    else of.push(qualified);
  }
  const isTakenBack = (c: C): boolean =>
    c.deprecated || retracted.get(said(c))?.some((qualified) => saysAll(c, qualified)) === true;
  return claims.filter((c) => !isTakenBack(c)).sort((a, b) => (a.strength < b.strength ? -1 : 1));
}

type Qualified = readonly (readonly [name: string, text: string])[];

/** Whether a claim says all of this of its link. */
const saysAll = ({ qualifiers }: Weighed, qualified: Qualified): boolean =>
  qualified.every(([name, text]) => qualifiers[name] === text);
