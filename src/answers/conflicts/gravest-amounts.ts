import { type Amount, compareMoney } from '../../claims/conflict/compare-money.ts';
import type { Verdict } from '../../claims/conflict/verdict.ts';

/**
 * The gravest relation between amounts of one currency, as comparing each with each would find it. Those furthest apart mostly
 * decide: only where they are one figure rounded may others still differ.
 */
export function gravestOfAmounts(amounts: readonly Amount[]): Verdict {
  const sorted = amounts.toSorted((a, b) => a.value.cmp(b.value));
  // A floor contradicts nothing above it, nor a ceiling anything below.
  const lesser = sorted.filter(({ comparator }) => comparator !== 'AT_LEAST');
  const larger = sorted.filter(({ comparator }) => comparator !== 'AT_MOST').reverse();
  if (anyApart(lesser, larger)) return 'CONTRADICTION';
  return anyApart(sorted, sorted.toReversed()) ? 'BOUND' : null;
}

/** Whether one of the first list, smallest first, is less than one of the second, largest first, and not a rounding of it. */
function anyApart(lesser: readonly Amount[], larger: readonly Amount[]): boolean {
  for (const less of lesser)
    for (const more of larger) {
      if (less.value.gte(more.value)) break;
      if (compareMoney(less, more) !== null) return true;
    }
  return false;
}
