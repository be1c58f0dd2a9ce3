import type { RateOf } from './convert-money.ts';
import { Exact } from './exact.ts';
import { unitsOf } from './least-units.ts';

/** The columns of an amount that a sum needs. */
export interface StoredAmount {
  readonly value: unknown;
  readonly currency: unknown;
  readonly usdCents?: unknown;
  readonly day: unknown;
  readonly perUsd: unknown;
}

/** Why an amount adds nothing to a sum. */
export type Lack = 'NO_AMOUNT' | 'NO_RATE';

/**
 * An amount in the smallest units of a currency (cents of a dollar, whole yen), at the rate of its own time. Each amount is
 * rounded half to even before it is added, so that a sum is the sum of what `in(currency:)` shows for its parts.
 */
export async function moneyUnits(
  { value, currency, usdCents, day, perUsd }: StoredAmount,
  wanted: string,
  rateOf: RateOf,
): Promise<bigint | Lack> {
  if (typeof value !== 'string') return 'NO_AMOUNT';
  if (currency === wanted) return unitsOf(new Exact(value), wanted);
  if (wanted === 'USD' && (typeof usdCents === 'number' || typeof usdCents === 'bigint'))
    return BigInt(usdCents);
  if (typeof perUsd !== 'string' || typeof day !== 'string') return 'NO_RATE';
  const over = wanted === 'USD' ? { perUsd: '1' } : await rateOf({ currency: wanted, day });
  return over === null ? 'NO_RATE' : unitsOf(new Exact(value).times(over.perUsd).div(perUsd), wanted);
}
