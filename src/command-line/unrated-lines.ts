import type { Unrated } from '../importer/import-options.ts';
import { counted } from './counted.ts';

/** Says which rates of exchange are missing, a line a currency, and how to get them; nothing where none is. */
export function unratedLines(unrated: readonly Unrated[]): readonly string[] {
  const lines = unrated.map(({ currency, amounts, months, undated }) => {
    const [first = '', last = first] = [months[0], months.at(-1)];
    const span = first === last ? first : `${first} to ${last} (${counted(months.length, 'month')})`;
    const when = months.length === 0 ? '' : ` of ${span}`;
    const never = undated === 0 ? '' : `, ${undated} of them without a date`;
    return `No rate for ${counted(amounts, 'amount')} in ${currency}${when}${never}.`;
  });
  const months = unrated.flatMap((one) => one.months).sort();
  if (months.length === 0) return lines;
  const currencies = unrated.filter((one) => one.months.length > 0).map((one) => one.currency);
  return [
    ...lines,
    `They pass no filter on amounts, and sums leave them out. Import rates for them (seeds/FORMAT.md, "Rates of exchange"): --currencies ${currencies.join(',')} --from ${months[0]} --to ${months.at(-1)}`,
  ];
}
