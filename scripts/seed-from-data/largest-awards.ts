import type { Cells } from './recipe.ts';

const most = 250;

/** 8902322.56, or the lower end of a range: 500,000 - 1,000,000. */
function sumOf(row: Cells): number {
  const [least = ''] = (row['Aid element, expressed as full amount'] ?? '')
    .split(/>| - /)
    .filter((part) => part.trim() !== '');
  return Number(least.replaceAll(',', ''));
}

/** A letter that was lost on its way into the register: \u{FFFD}, or the question mark in T?NDER. */
const lostLetter = /\u{FFFD}|\p{L}\?|\?\p{L}/u;

/**
 * The 250 awards of a register with the largest sums; of equal ones, those whose number comes first. What the register has with letters that were
 * lost, or says without a sum, is none of them.
 */
export function largestAwards(rows: readonly Cells[]): readonly Cells[] {
  return rows
    .filter((row) => sumOf(row) > 0 && !Object.values(row).some((cell) => lostLetter.test(cell)))
    .toSorted((a, b) => sumOf(b) - sumOf(a) || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, most);
}

const keyOf = (row: Cells): string => row['Ref-no.'] ?? '';
