import { columnValue } from './column-value.ts';
import { comesAgain } from './comes-again.ts';
import { recentMap } from './recent-map.ts';
import type { Scope } from './scope.ts';

/** How many results of one expression are remembered at least, the last ones. */
const remembered = 5_000;

/**
 * Gives again what was computed before of the same texts: columns repeat themselves, and to compute an expression takes a hundred times as
 * long as to find it known.
 * @param columns all that decides what comes of it, but for what is the same in a whole file
 */
export function knownResults(
  columns: readonly string[],
  compute: (scope: Scope) => Promise<unknown>,
): (scope: Scope) => Promise<unknown> {
  const known = recentMap<{ readonly result: unknown }>(remembered);
  const count = comesAgain();
  return async (scope) => {
    const words = count.isWorth() ? wordsOf(scope, columns) : null;
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

/** The texts in some columns as one; null where something else than a text is there, which may be long. */
function wordsOf({ data, bindings }: Scope, columns: readonly string[]): string | null {
  let words = String(bindings.file);
  for (const column of columns) {
    const value = columnValue(data, column);
    if (value !== undefined && typeof value !== 'string') return null;
    words += value === undefined ? '\n' : `\n"${value.replaceAll('\n', '\n ')}`;
  }
  return words;
}
