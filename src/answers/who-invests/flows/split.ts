import type { Units } from '../../../money/least-units.ts';

/** Equal shares of an amount in whole units: the first `over` of them are `first`, and all others `each`. */
export interface Shares {
  readonly first: Units;
  readonly each: Units;
  readonly over: number;
}

/**
 * Splits an amount into equal shares of whole units; what is left over goes to the first ones, a unit each, so that
 * the shares sum to the amount.
 * @example split(100, 3) // { first: 34, each: 33, over: 1 }
 */
export function split(amount: Units, count: number): Shares {
  if (typeof amount === 'bigint') {
    const [n, unit] = [BigInt(count), amount < 0n ? -1n : 1n];
    const [each, over] = [amount / n, amount % n];
    return { first: each + unit, each, over: Number(over * unit) };
  }
  // For safe integers the remainder is exact, and so is the quotient once it is subtracted.
  const over = amount % count;
  const each = (amount - over) / count;
  return { first: each + (amount < 0 ? -1 : 1), each, over: Math.abs(over) };
}
