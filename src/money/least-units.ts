import { type Decimal, Exact, halfEven } from './exact.ts';

/** An amount in the smallest units of a currency (cents of a dollar, whole yen), as a number where that is safe. */
export type Units = number | bigint;

/** An amount rounded half to even to whole smallest units. */
export function unitsOf(amount: Decimal, currency: string): bigint {
  return BigInt(amount.round(minorUnits(currency), halfEven).times(power(currency)).toFixed(0));
}

/** Smallest units as the amount that they make. */
export function amountOf(least: bigint, currency: string): string {
  return new Exact(String(least)).div(power(currency)).toFixed();
}

/** The mean of a sum of smallest units, rounded half to even to whole ones. */
export function meanOf(sum: bigint, count: number, currency: string): string {
  return amountOf(BigInt(new Exact(String(sum)).div(count).round(0, halfEven).toFixed()), currency);
}

const power = (currency: string): number => 10 ** minorUnits(currency);

/** How many decimals a currency has: two for USD, none for JPY. */
export function minorUnits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
}

const digits = new Map<string, number>();
