import Big from 'big.js';

/**
 * Decimals with so many digits after the point in a division that their rounding decides nothing. It is a separate constructor
 * because precision is set on the constructor.
 */
export const Exact = Big();
Exact.DP = 60;

/** An exact decimal, whichever constructor made it. */
export type Decimal = Big;

/** Rounds to the nearest, and halfway cases to the even one. */
export const halfEven = Big.roundHalfEven;
