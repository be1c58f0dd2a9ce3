/** Functions of JSONata that take what is at hand in place of a first argument that is left out, by how many they must be given so that they do not. */
const byArguments: readonly (readonly [number, string])[] = [
  [1, 'lowercase uppercase length trim string number boolean not keys spread'],
  [1, 'abs floor ceil sqrt round formatBase toMillis'],
  [1, 'base64encode base64decode encodeUrl encodeUrlComponent decodeUrl decodeUrlComponent'],
  [2, 'substringBefore substringAfter contains power formatInteger parseInteger lookup each sift'],
  [3, 'substring pad split match formatNumber fromMillis'],
  [4, 'replace'],
];

const enough = new Map<unknown, number>(
  byArguments.flatMap(([count, names]) => names.split(' ').map((name) => [name, count] as const)),
);

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
