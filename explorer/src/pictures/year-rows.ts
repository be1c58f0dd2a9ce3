/** A row of a picture of years: a year with what belongs to it, or a run of years without anything. */
export type YearRow<Of> =
  | { readonly kind: 'year'; readonly year: number; readonly of: Of | null }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number };

/** Empty years in a row up to which each has a row of its own; a longer run is one row, so that a far past costs no length. */
const emptyYears = 8;

/**
 * Puts groups of years in the order of time, with the years between them that have none. What has no year of four digits
 * comes apart.
 */
export function yearRows<Of>(
  groups: readonly Of[],
  yearOf: (group: Of) => string,
): { readonly rows: readonly YearRow<Of>[]; readonly apart: readonly Of[] } {
  const dated = groups
    .filter((group) => /^\d{4}$/.test(yearOf(group)))
    .map((of) => ({ kind: 'year' as const, year: Number(yearOf(of)), of }))
    .sort((a, b) => a.year - b.year);
  const rows = dated.flatMap((row, i): YearRow<Of>[] => {
    const before = dated[i - 1];
    return [...(before === undefined ? [] : between(before.year, row.year)), row];
  });
  return { rows, apart: groups.filter((group) => !/^\d{4}$/.test(yearOf(group))) };
}

function between(before: number, after: number): YearRow<never>[] {
  const length = after - before - 1;
  if (length > emptyYears) return [{ kind: 'gap', from: before + 1, to: after - 1 }];
  return Array.from({ length: Math.max(0, length) }, (_, i) => ({
    kind: 'year',
    year: before + 1 + i,
    of: null,
  }));
}
