import type { Property } from '../ontology/ontology.ts';
import { isMorePrecise, isRough } from './conflict/precision.ts';
import type { Independence } from './independence.ts';
import { classOf, unnamedStrength } from './strength.ts';
import type { Weighed } from './weigh.ts';

/**
 * The claims of a value, the one that is shown first, and then the strongest. Rank, basis and kind of source come before all else.
 * Among those that are alike in these, what more independent origins say comes first, and then the later. Of that, what a source says
 * exactly comes before what it says roughly, and what says the same more precisely before both: knowledge does not get vaguer as
 * later and coarser sources come.
 * @param claims live ones, the strongest first
 * @param property undefined for a link to one
 */
export function shownFirst<C extends Weighed>(
  claims: readonly C[],
  property: Property | undefined,
  independence: Independence,
): readonly C[] {
  const [strongest] = claims;
  if (strongest === undefined || claims.length < 2) return claims;
  const alike = claims.filter(({ strength }) => classOf(strength) === classOf(strongest.strength));
  const best = bestBacked(alike, independence) ?? strongest;
  let shown = best;
  if (property !== undefined) {
    shown = alike.find((one) => one.dataset === best.dataset && !isRough(property, one.text)) ?? best;
    for (const one of alike) if (isMorePrecise(property, one.text, shown.text)) shown = one;
  }
  return shown === strongest ? claims : [shown, ...claims.filter((one) => one !== shown)];
}

/** The first claim of the text that most independent origins say; two claims cannot outnumber each other. */
function bestBacked<C extends Weighed>(alike: readonly C[], independence: Independence): C | undefined {
  const texts = new Map<string, C[]>();
  for (const claim of alike) {
    const of = texts.get(claim.text);
    if (of === undefined) texts.set(claim.text, [claim]);
    else of.push(claim);
  }
  if (alike.length < 3 || texts.size < 2) return alike[0];
  let [best, most]: [C | undefined, number] = [undefined, 0];
  for (const of of texts.values()) {
    const origins = independence(of);
    if (origins > most) [best, most] = [of[0], origins];
  }
  return best;
}

/** How many independent origins say what a claim says, among those that are alike in rank, basis and kind of source. */
export function backing<C extends Weighed>(
  claim: C,
  claims: readonly C[],
  independence: Independence,
): number {
  const same = claims.filter(
    ({ text, strength }) => text === claim.text && classOf(strength) === classOf(claim.strength),
  );
  return same.length < 2 ? same.length : independence(same);
}

/**
 * Whether nothing but its id puts the shown claim before one that says otherwise: rank, basis, kind of source, origins and day are equal,
 * and neither is more exact or more precise.
 * @param claims as `shownFirst` gives them
 */
export function isUndecided<C extends Weighed>(
  claims: readonly C[],
  property: Property | undefined,
  independence: Independence,
): boolean {
  const [shown, ...rest] = claims;
  if (shown === undefined) return false;
  return rest.some(
    (one) =>
      one.text !== shown.text &&
      unnamedStrength(one.strength) === unnamedStrength(shown.strength) &&
      !isBetter(shown, one, property) &&
      backing(shown, claims, independence) === backing(one, claims, independence),
  );
}

function isBetter(shown: Weighed, one: Weighed, property: Property | undefined): boolean {
  if (property === undefined) return false;
  const isExact =
    shown.dataset === one.dataset && isRough(property, one.text) && !isRough(property, shown.text);
  return isExact || isMorePrecise(property, shown.text, one.text);
}
