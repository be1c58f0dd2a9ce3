import type { Units } from '../../../money/least-units.ts';

/** Sums by number, to the last unit. */
export interface ExactSums {
  add(number: number, amount: Units): void;
  of(number: number): bigint;
  /** The sum as the nearest float: of two sums, the larger one has no smaller float. */
  near(number: number): number;
}

/**
 * A sum is kept as a number as long as that is safe; beyond that it is put aside as a bigint, which each addition allocates
 * anew.
 */
export function exactSums(): ExactSums {
  const safe: number[] = [];
  const aside = new Map<number, bigint>();
  const put = (number: number, amount: bigint): void => {
    aside.set(number, (aside.get(number) ?? 0n) + amount);
  };
  const of = (number: number): bigint => (aside.get(number) ?? 0n) + BigInt(safe[number] ?? 0);
  return {
    add: (number, amount) => {
      while (safe.length <= number) safe.push(0);
      if (typeof amount === 'bigint') {
        put(number, amount);
        return;
      }
      const before = safe[number] ?? 0;
      const sum = before + amount;
      if (Number.isSafeInteger(sum)) safe[number] = sum;
      else {
        put(number, BigInt(before));
        safe[number] = amount;
      }
    },
    of,
    near: (number) => (aside.has(number) ? Number(of(number)) : (safe[number] ?? 0)),
  };
}
