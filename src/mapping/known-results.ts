import { comesAgain } from './comes-again.ts';
import { recentMap } from './recent-map.ts';
import type { Scope } from './scope.ts';
import { wordsOfNames } from './words-of-names.ts';

/** How many results of one expression are remembered at least, the last ones. */
const remembered = 5_000;

/**
 * Gives again what was computed before of the same texts: columns repeat themselves, and to compute an expression takes a hundred times as
 * long as to find it known.
 * @param names all that decides what comes of it, but for what is the same in a whole file
 */
export function knownResults(
  names: readonly string[],
  compute: (scope: Scope) => Promise<unknown>,
): (scope: Scope) => Promise<unknown> {
  const known = recentMap<{ readonly result: unknown }>(remembered);
  const count = comesAgain();
  return async (scope) => {
    const words = count.isWorth() ? wordsOf(scope, names) : null;
    if (words === null) return compute(scope);
    const found = known.get(words);
    if (found !== undefined) {
      count.again();
      return found.result;
    }
    const result = await compute(scope);
    count.first();
    known.set(words, { result });
    return result;
  };
}

/** What decides a result, as one text; null where that is more than texts and numbers, which seldom comes again and may be long. */
function wordsOf({ data, bindings }: Scope, names: readonly string[]): string | null {
  const isShort = (name: string) => typeof (data as Readonly<Record<string, unknown>>)[name] !== 'object';
  const words = wordsOfNames(data, names);
  return words === null || !names.every(isShort) ? null : `${bindings.file}${words}`;
}
