import type { Property } from '../ontology/ontology.ts';
import { isMorePrecise, isRough } from './conflict/precision.ts';
import { classOf } from './strength.ts';
import type { Weighed } from './weigh.ts';

/**
 * The claims of a value, the one that is shown first, and then the strongest. Rank, basis and kind of source come before all else.
 * Among those that are alike in these, a source's exact figure comes before its rough one, and a claim that says the same as the
 * strongest, and says it more precisely, before that: knowledge does not get vaguer as later and coarser sources come.
 * @param claims live ones, the strongest first
 * @param property undefined for a link to one
 */
export function shownFirst<C extends Weighed>(
  claims: readonly C[],
  property: Property | undefined,
): readonly C[] {
  const [strongest] = claims;
  if (strongest === undefined || property === undefined || claims.length < 2) return claims;
  const alike = claims.filter(({ strength }) => classOf(strength) === classOf(strongest.strength));
  const exact = alike.find(({ source, text }) => source === strongest.source && !isRough(property, text));
  let shown = exact ?? strongest;
  for (const one of alike) if (isMorePrecise(property, one.text, shown.text)) shown = one;
  return shown === strongest ? claims : [shown, ...claims.filter((one) => one !== shown)];
}
