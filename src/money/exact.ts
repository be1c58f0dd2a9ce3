import Big from 'big.js';

/**
 * Decimals with so many digits behind the point in a division that no rounding of ours decides anything. It is a constructor of its
 * own because precision is a setting of the constructor.
 */
export const Exact = Big();
Exact.DP = 60;

/** An exact decimal, whichever constructor made it. */
export type Decimal = Big;

/** Rounds to the nearest, and what is half way to the even one. */
export const halfEven = Big.roundHalfEven;
