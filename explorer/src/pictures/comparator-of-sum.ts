/**
 * How a sum of amounts stands to the true one, by the rule of the server: a floor if any part is, else rough, else
 * a ceiling.
 */
export function comparatorOfSum(comparators: readonly string[]): string {
  return ['AT_LEAST', 'ABOUT', 'AT_MOST'].find((word) => comparators.includes(word)) ?? 'EXACT';
}
