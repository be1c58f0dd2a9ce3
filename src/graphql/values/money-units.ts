import Big from 'big.js';
import type { Lack } from '../../answers/who-invests/flows/flow-set.ts';
import type { Rate } from '../../ontology/value-kind.ts';
import type { RateKey } from '../../shapes/rates.ts';
import type { Cell } from '../../store/store.ts';
import { minorUnits } from './convert-money.ts';

/** The columns of an amount that a sum needs. */
export interface StoredAmount {
  readonly value: Cell | undefined;
  readonly currency: Cell | undefined;
  readonly usdCents?: Cell | undefined;
  readonly day: Cell | undefined;
  readonly perUsd: Cell | undefined;
}

const Exact = Big();
Exact.DP = 60;

/**
 * An amount in the least units of a currency (cents of a dollar, whole yen), at the rate of its own time. Each amount is
 * rounded half to even before it is added, so that a sum is the sum of what `in(currency:)` shows for its parts.
 */
export async function moneyUnits(
  { value, currency, usdCents, day, perUsd }: StoredAmount,
  wanted: string,
  rateOf: (key: RateKey) => Promise<Rate | null>,
): Promise<bigint | Lack> {
  if (typeof value !== 'string') return 'NO_AMOUNT';
  if (currency === wanted) return units(new Exact(value), wanted);
  if (wanted === 'USD' && (typeof usdCents === 'number' || typeof usdCents === 'bigint'))
    return BigInt(usdCents);
  if (typeof perUsd !== 'string' || typeof day !== 'string') return 'NO_RATE';
  const over = wanted === 'USD' ? { perUsd: '1' } : await rateOf({ currency: wanted, day });
  return over === null ? 'NO_RATE' : units(new Exact(value).times(over.perUsd).div(perUsd), wanted);
}

function units(amount: Big, currency: string): bigint {
  return BigInt(amount.round(minorUnits(currency), Big.roundHalfEven).times(power(currency)).toFixed(0));
}

/** Least units as the amount that they make. */
export function amountOf(least: bigint, currency: string): string {
  return new Exact(String(least)).div(power(currency)).toFixed();
}

/** The mean of a sum of least units, rounded half to even to whole ones. */
export function meanOf(sum: bigint, count: number, currency: string): string {
  return amountOf(BigInt(new Exact(String(sum)).div(count).round(0, Big.roundHalfEven).toFixed()), currency);
}

const power = (currency: string): number => 10 ** minorUnits(currency);
