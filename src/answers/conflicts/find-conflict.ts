import type Big from 'big.js';
import {
  type Amount,
  amountOf,
  compareConverted,
  compareMoney,
  converted,
} from '../../claims/conflict/compare-money.ts';
import { compareValues } from '../../claims/conflict/compare-values.ts';
import { graver, type Nature, type Verdict } from '../../claims/conflict/verdict.ts';
import type { Weighed } from '../../claims/weigh.ts';
import type { Property } from '../../ontology/ontology.ts';
import { type Conversion, checkConversions, type MoneyMeasure } from './check-conversions.ts';
import type { ConflictingClaim } from './conflicting-claim.ts';
import { gravestOfAmounts } from './gravest-amounts.ts';

/** Claims about one value that do not agree. */
export interface Conflict<C> {
  readonly nature: Nature;
  /** The claims that take part: the shown one, and then the strongest. */
  readonly claims: readonly [C, ...C[]];
  /** The strongest claim that the shown one was preferred to. */
  readonly rival: C;
  readonly conversions: readonly Conversion<C>[];
  /** What they disagree on: a property, also of a link; undefined where it is what a link leads to. */
  readonly property: Property | undefined;
}

/**
 * Compares the claims of one value, and finds whether they disagree.
 * @param claims those that are not deprecated: the shown one, and then the strongest (`shownFirst`)
 * @param isUndecided whether nothing but its id puts the shown one before another
 */
export function findConflict<C extends ConflictingClaim>(
  property: Property | undefined,
  claims: readonly C[],
  measure: MoneyMeasure,
  isUndecided = false,
): Conflict<C> | null {
  const isMoney = property?.value.name === 'Money';
  // A text is read once: each claim is compared with many.
  const amounts = new Map(isMoney ? claims.map(({ text }) => [text, amountOf(text)]) : []);
  const amount = ({ text }: C): Amount => amounts.get(text) ?? amountOf(text);
  const worth = rememberedWorth(measure);
  const { originals, conversions } = isMoney
    ? checkConversions(claims, amount, measure)
    : { originals: claims, conversions: [] };
  const compare = (a: C, b: C): Verdict =>
    isMoney ? compareAmounts(a, b, amount, worth, measure) : compareValues(property, a.text, b.text);
  const each = oneEachText(originals);
  const nature = isMoney ? gravestOfMoney(each, amount, compare) : gravest(each, compare);
  const strange = conversions.filter(({ fits }) => !fits);
  const [shown] = claims;
  if (shown === undefined || (nature === null && strange.length === 0 && !isUndecided)) return null;
  const taking = new Set<C>([
    shown,
    ...(nature === null && strange.length > 0 ? strange.map(({ original }) => original) : originals),
    ...strange.map(({ claim }) => claim),
  ]);
  const rest = claims.filter((c) => taking.has(c) && c !== shown);
  const original = new Set(originals);
  const rival =
    rest.find((c) => original.has(c) && compare(shown, c) !== null) ??
    rest.find((c) => c.text !== shown.text);
  if (rival === undefined) return null;
  return {
    nature: nature ?? (strange.length > 0 ? 'CONVERSION' : 'UNDECIDED'),
    claims: [shown, ...rest],
    rival,
    conversions,
    property,
  };
}

function gravest<C>(claims: readonly C[], compare: (a: C, b: C) => Verdict): Verdict {
  let found: Verdict = null;
  for (let i = 0; i < claims.length; i++)
    for (let j = i + 1; j < claims.length; j++) {
      // Both exist: the numbers are positions in the list.
      found = graver(found, compare(claims[i] as C, claims[j] as C));
      if (found === 'CONTRADICTION') return found;
    }
  return found;
}

/** Those of one currency first, which needs no rates; then each against each of another currency. */
function gravestOfMoney<C>(
  claims: readonly C[],
  amount: (claim: C) => Amount,
  compare: (a: C, b: C) => Verdict,
): Verdict {
  const byCurrency = new Map<string, Amount[]>();
  for (const said of claims.map(amount)) {
    const alike = byCurrency.get(said.currency);
    if (alike === undefined) byCurrency.set(said.currency, [said]);
    else alike.push(said);
  }
  const found = [...byCurrency.values()].map(gravestOfAmounts).reduce(graver, null);
  if (found === 'CONTRADICTION' || byCurrency.size < 2) return found;
  return graver(
    found,
    gravest(claims, (a, b) => (amount(a).currency === amount(b).currency ? null : compare(a, b))),
  );
}

/** Amounts of two currencies are compared at the rate of the amount's day; without one, they are not compared. */
function compareAmounts<C extends ConflictingClaim>(
  a: C,
  b: C,
  amount: (claim: C) => Amount,
  worth: Worth,
  { day, tolerance }: MoneyMeasure,
): Verdict {
  const [one, other] = [amount(a), amount(b)];
  if (one.currency === other.currency) return compareMoney(one, other);
  const value = worth(other, one.currency, day ?? a.published ?? b.published);
  if (value === null) return null;
  const upTo = other.value.eq(0) ? undefined : other.upTo?.times(value).div(other.value);
  const { currency, comparator } = other;
  return compareConverted(one, { value, currency, comparator, ...(upTo && { upTo }) }, tolerance);
}

/** What an amount is worth in another currency at the rates of a day; null where they are not known. */
type Worth = (amount: Amount, currency: string, day: string | null) => Big | null;

/** Each is converted once, whatever it is compared with. */
function rememberedWorth({ perUsd }: MoneyMeasure): Worth {
  const known = new Map<string, Big | null>();
  return (amount, currency, day) => {
    const key = `${amount.value.toFixed()} ${amount.currency} ${currency} ${day}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = converted(amount, currency, day, perUsd);
    known.set(key, value);
    return value;
  };
}

function oneEachText<C extends Weighed>(claims: readonly C[]): readonly C[] {
  return [...new Map(claims.toReversed().map((c) => [c.text, c])).values()].reverse();
}
