/**
 * How a sum stands to the true one: a floor if any part is, else rough as soon as one is, else a ceiling as
 * soon as one is.
 */
export function comparatorOf(comparators: readonly string[]): string {
  return ['AT_LEAST', 'ABOUT', 'AT_MOST'].find((word) => comparators.includes(word)) ?? 'EXACT';
}
