import { type Amount, compareMoney } from '../../claims/conflict/compare-money.ts';
import type { Verdict } from '../../claims/conflict/verdict.ts';

/**
 * The gravest relation between amounts of one currency, as comparing each with each would find it. Those furthest apart mostly
 * decide: only where they are one figure rounded may others still differ.
 */
export function gravestOfAmounts(amounts: readonly Amount[]): Verdict {
  const sorted = amounts.toSorted((a, b) => a.value.cmp(b.value));
  // A floor contradicts nothing above it, unless it is that of a range, nor a ceiling anything below.
  const lesser = sorted.filter(({ comparator, upTo }) => comparator !== 'AT_LEAST' || upTo !== undefined);
  const larger = sorted.filter(({ comparator }) => comparator !== 'AT_MOST').reverse();
  if (anyApart(lesser, larger, 'CONTRADICTION')) return 'CONTRADICTION';
  return anyApart(sorted, sorted.toReversed(), 'BOUND') || endApart(sorted) ? 'BOUND' : null;
}

/** Whether one of the first list, smallest first, is less than one of the second, largest first, and not a rounding of it. */
function anyApart(
  lesser: readonly Amount[],
  larger: readonly Amount[],
  wanted: 'CONTRADICTION' | 'BOUND',
): boolean {
  for (const less of lesser)
    for (const more of larger) {
      if (less.value.gte(more.value)) break;
      const verdict = compareMoney(less, more);
      if (verdict === wanted || (wanted === 'BOUND' && verdict !== null)) return true;
      // What a range reaches, it reaches all before.
      if (verdict === 'BOUND') break;
    }
  return false;
}

/** Whether two ranges begin at one figure and end at two. */
function endApart(sorted: readonly Amount[]): boolean {
  const ends = new Map<string, string>();
  return sorted.some(({ value, upTo }) => {
    if (upTo === undefined) return false;
    const [from, to] = [value.toFixed(), upTo.toFixed()];
    const known = ends.get(from) ?? to;
    ends.set(from, known);
    return known !== to;
  });
}
