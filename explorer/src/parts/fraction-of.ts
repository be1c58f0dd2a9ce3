/** A part of a whole. */
export interface Fraction {
  readonly top: number;
  readonly bottom: number;
}

/** Among so many groups a share may be divided. */
const mostParts = 1000;

/** Sums are rounded to their least unit, so that a share is never quite what it is called. */
const near = 1e-6;

/** The simplest fraction that a share is; null for the whole, and for what is no share. */
export function fractionOf(share: number): Fraction | null {
  if (!(share > 0 && share < 1 - near)) return null;
  for (let bottom = 2; bottom <= mostParts; bottom++) {
    const top = Math.round(share * bottom);
    if (Math.abs(top / bottom - share) < near * share) return { top, bottom };
  }
  return { top: Math.round(share * mostParts), bottom: mostParts };
}
