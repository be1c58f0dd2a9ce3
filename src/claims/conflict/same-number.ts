import Big from 'big.js';

/** How far apart two figures may be, as a fraction of the larger, and still be one figure rounded: exact, and rough. */
const apart = { exact: '0.05', rough: '0.15' } as const;

/**
 * Whether one figure is the other one rounded: they differ by at most half a unit of the last digit that the coarser one gives, not
 * counting trailing zeros. A figure of one digit would round a lot away ("10" for 8), so they must also be near each other.
 */
export function sameNumber(a: Big, b: Big, rough = false): boolean {
  const difference = a.minus(b).abs();
  if (difference.eq(0)) return true;
  const [one, other] = [unit(a), unit(b)];
  const half = (one.gt(other) ? one : other).div(2);
  return difference.lte(half) && isNear(a, b, rough ? apart.rough : apart.exact);
}

/** Whether two figures differ by at most a share of the larger. */
export function isNear(a: Big, b: Big, share: string | number): boolean {
  const larger = a.abs().gt(b.abs()) ? a.abs() : b.abs();
  return a.minus(b).abs().lte(larger.times(share));
}

/** One unit of the last digit that a figure gives: 10^8 for 1300000000. */
export const unit = (value: Big): Big => new Big(`1e${value.e - value.c.length + 1}`);
