/** Functions of JSONata that take what is at hand in place of a first argument that is left out, with how many they must be given so that they do not. */
const enough = new Map<unknown, number>([
  ...['lowercase', 'uppercase', 'length', 'trim', 'string', 'number', 'boolean', 'not', 'keys', 'spread'].map(
    (name) => [name, 1] as const,
  ),
  ...['abs', 'floor', 'ceil', 'sqrt', 'round', 'formatBase', 'toMillis'].map((name) => [name, 1] as const),
  ...[
    'base64encode',
    'base64decode',
    'encodeUrl',
    'encodeUrlComponent',
    'decodeUrl',
    'decodeUrlComponent',
  ].map((name) => [name, 1] as const),
  ...['substringBefore', 'substringAfter', 'contains', 'power', 'formatInteger', 'parseInteger'].map(
    (name) => [name, 2] as const,
  ),
  ...['lookup', 'each', 'sift'].map((name) => [name, 2] as const),
  ...['substring', 'pad', 'split', 'match', 'formatNumber', 'fromMillis'].map((name) => [name, 3] as const),
  ['replace', 4],
]);

/** With one less they do not either where the last is written out and is nothing that could stand a place further back. */
const lastWrittenOut = new Map<unknown, readonly unknown[]>([
  ['split', ['string', 'regex']],
  ['match', ['regex']],
  ['replace', ['string', 'regex']],
  ['pad', ['number']],
  ['formatNumber', ['string']],
]);

/**
 * Whether a call of a function reads nothing but its arguments, by its signature (docs.jsonata.org): of `$split(a, "/")` it is certain, while
 * `$substring(a, 3)` takes what is at hand where `a` is a number.
 * @param given the arguments; null where the function is handed on, to be called with one at least
 */
export function isSteadyCall(name: unknown, given: readonly unknown[] | null): boolean {
  const wanted = enough.get(name) ?? 0;
  const count = given?.length ?? 1;
  if (count >= wanted) return true;
  const { type } = (given?.at(-1) ?? {}) as { readonly type?: unknown };
  return count === wanted - 1 && (lastWrittenOut.get(name)?.includes(type) ?? false);
}
