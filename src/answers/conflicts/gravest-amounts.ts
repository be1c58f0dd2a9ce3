import { type Amount, compareMoney } from '../../claims/conflict/compare-money.ts';
import type { Verdict } from '../../claims/conflict/verdict.ts';

/**
 * The gravest of what amounts of one currency are to each other, as comparing each with each would find it. Those that are
 * furthest apart mostly tell: only where they are one figure rounded, others may still be two.
 */
export function gravestOfAmounts(amounts: readonly Amount[]): Verdict {
  const sorted = amounts.toSorted((a, b) => a.value.cmp(b.value));
  // A floor contradicts nothing above it, nor a ceiling anything below.
  const lesser = sorted.filter(({ comparator }) => comparator !== 'AT_LEAST');
  const larger = sorted.filter(({ comparator }) => comparator !== 'AT_MOST').reverse();
  if (anyApart(lesser, larger)) return 'CONTRADICTION';
  return anyApart(sorted, sorted.toReversed()) ? 'BOUND' : null;
}

/** Whether one of the first list, its least first, is less than one of the second, its largest first, and no rounding of it. */
function anyApart(lesser: readonly Amount[], larger: readonly Amount[]): boolean {
  for (const less of lesser)
    for (const more of larger) {
      if (less.value.gte(more.value)) break;
      if (compareMoney(less, more) !== null) return true;
    }
  return false;
}
