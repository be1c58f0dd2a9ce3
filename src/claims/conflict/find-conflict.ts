import type { Property } from '../../ontology/ontology.ts';
import type { Weighed } from '../weigh.ts';
import { type Conversion, checkConversions, type MoneyMeasure } from './check-conversions.ts';
import { amountOf, compareConverted, compareMoney, converted } from './compare-money.ts';
import { compareValues } from './compare-values.ts';
import { graver, type Nature, type Verdict } from './verdict.ts';

/** What comparing needs of a claim. */
export interface ConflictingClaim extends Weighed {
  readonly basis: string;
  /** Day on which its document was published. */
  readonly published: string | null;
}

/** Claims of one value that do not say the same. */
export interface Conflict<C> {
  readonly nature: Nature;
  /** The claims that take part, the strongest first: the first one is shown. */
  readonly claims: readonly [C, ...C[]];
  /** The strongest claim that the shown one was preferred to. */
  readonly rival: C;
  readonly conversions: readonly Conversion<C>[];
}

/**
 * Compares the claims of one value, and finds whether they disagree.
 * @param claims those that stand, the strongest first
 */
export function findConflict<C extends ConflictingClaim>(
  property: Property | undefined,
  claims: readonly C[],
  measure: MoneyMeasure,
): Conflict<C> | null {
  const isMoney = property?.value.name === 'Money';
  const { originals, conversions } = isMoney
    ? checkConversions(claims, measure)
    : { originals: claims, conversions: [] };
  const compare = (a: C, b: C): Verdict =>
    isMoney ? compareAmounts(a, b, measure) : compareValues(property, a.text, b.text);
  const nature = gravest(oneEachText(originals), compare);
  const strange = conversions.filter(({ fits }) => !fits);
  const [shown] = claims;
  if (shown === undefined || (nature === null && strange.length === 0)) return null;
  const taking = new Set<C>([
    shown,
    ...(nature === null ? strange.map(({ original }) => original) : originals),
    ...strange.map(({ claim }) => claim),
  ]);
  const rest = claims.filter((c) => taking.has(c) && c !== shown);
  const rival =
    rest.find((c) => originals.includes(c) && compare(shown, c) !== null) ??
    rest.find((c) => c.text !== shown.text);
  if (rival === undefined) return null;
  return { nature: nature ?? 'CONVERSION', claims: [shown, ...rest], rival, conversions };
}

function gravest<C>(claims: readonly C[], compare: (a: C, b: C) => Verdict): Verdict {
  let found: Verdict = null;
  for (const [i, a] of claims.entries())
    for (const b of claims.slice(i + 1)) {
      found = graver(found, compare(a, b));
      if (found === 'CONTRADICTION') return found;
    }
  return found;
}

/** Amounts of two currencies are compared at the rate of the amount's day; without one, nothing is said of them. */
function compareAmounts<C extends ConflictingClaim>(
  a: C,
  b: C,
  { day, perUsd, tolerance }: MoneyMeasure,
): Verdict {
  const [one, other] = [amountOf(a.text), amountOf(b.text)];
  if (one.currency === other.currency) return compareMoney(one, other);
  const worth = converted(other, one.currency, day ?? a.published ?? b.published, perUsd);
  return worth === null ? null : compareConverted(one, { ...other, value: worth }, tolerance);
}

function oneEachText<C extends Weighed>(claims: readonly C[]): readonly C[] {
  return [...new Map(claims.toReversed().map((c) => [c.text, c])).values()].reverse();
}
