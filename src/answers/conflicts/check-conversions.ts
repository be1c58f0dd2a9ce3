import Big from 'big.js';
import { type Amount, converted, type PerUsd } from '../../claims/conflict/compare-money.ts';
import { isNear } from '../../claims/conflict/same-number.ts';
import type { ConflictingClaim } from './conflicting-claim.ts';

/** A sum that a reporter converted, next to what it was converted from. */
export interface Conversion<C> {
  readonly claim: C;
  readonly original: C;
  /** The original in the currency of the conversion, at the rate of its time; null where no rate is known. */
  readonly worth: string | null;
  /** The fraction by which the conversion exceeds that, or falls short of it. */
  readonly deviation: string | null;
  /** Whether it is within the tolerance; what cannot be checked passes. */
  readonly fits: boolean;
}

/** What money is compared by: the day of the amount, the rates, and the fraction by which a sum may be off. */
export interface MoneyMeasure {
  readonly day: string | null;
  readonly perUsd: PerUsd;
  readonly tolerance: number;
}

/**
 * Separates the claims of an amount: conversions are ESTIMATED, in a currency other than one that somebody else, or the same
 * document, does not call an estimate. Each is checked against the sum in its own document, otherwise against the strongest one, at
 * the rate of the day its document was published, otherwise of the amount's own day.
 * @param amount reads the text of a claim
 */
export function checkConversions<C extends ConflictingClaim>(
  claims: readonly C[],
  amount: (claim: C) => Amount,
  { day, perUsd, tolerance }: MoneyMeasure,
): { readonly originals: readonly C[]; readonly conversions: readonly Conversion<C>[] } {
  const firm = claims.filter((c) => c.basis !== 'ESTIMATED');
  const originalOf = (claim: C): C | undefined => {
    const { currency } = amount(claim);
    const others = firm.filter((f) => amount(f).currency !== currency);
    return others.find((other) => other.source === claim.source) ?? others[0];
  };
  const originals: C[] = [];
  const conversions: Conversion<C>[] = [];
  for (const claim of claims) {
    const original = claim.basis === 'ESTIMATED' ? originalOf(claim) : undefined;
    if (original === undefined) originals.push(claim);
    else conversions.push({ claim, original, ...checked(amount(claim), claim, original) });
  }
  return { originals, conversions };

  /** Whether ranges end near each other, as far as both say where. */
  function endsNear(said: Big | undefined, worth: Big | undefined): boolean {
    return said === undefined || worth === undefined || isNear(said, worth, tolerance);
  }

  function checked(said: Amount, claim: C, original: C): Omit<Conversion<C>, 'claim' | 'original'> {
    const { value, upTo } = amount(original);
    const worth = converted(amount(original), said.currency, claim.published ?? day, perUsd);
    if (worth === null || worth.eq(0)) return { worth: null, deviation: null, fits: true };
    const deviation = said.value.minus(worth).div(worth).round(4, Big.roundHalfEven);
    return {
      worth: worth.round(2, Big.roundHalfEven).toFixed(),
      deviation: deviation.toFixed(),
      fits: isNear(said.value, worth, tolerance) && endsNear(said.upTo, upTo?.times(worth).div(value)),
    };
  }
}
