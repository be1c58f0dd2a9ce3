/** A counts as 10, Z as 35 (ISO 7064, ISO 6166). */
export const lettersAsNumbers = (value: string): string =>
  value.replace(/[A-Z]/g, (l) => String(l.charCodeAt(0) - 55));

/** What is left of a number of any length. */
export const remainder = (digits: string, by: number): number =>
  [...digits].reduce((rest, d) => (rest * 10 + Number(d)) % by, 0);

/** Every second digit counts twice, from the right, as the sum of its own digits; the sum ends in 0 (ISO/IEC 7812-1). */
export const luhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, d, i) => {
    const n = Number(d) * (i % 2 === 0 ? 1 : 2);
    return sum + (n > 9 ? n - 9 : n);
  }, 0) %
    10 ===
  0;

/** The sum of digits, each times its weight, from the left. */
export const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

/** A last digit that is 11 less the weighted sum of the others modulo 11, and 0 where that is 11; there is none where it is 10. */
export const mod11 =
  (...weights: readonly number[]) =>
  (digits: string): boolean => {
    const check = (11 - (weighted(digits, weights) % 11)) % 11;
    return check === Number(digits.at(-1));
  };
