import type { Cell } from '../store/store.ts';

type Columns = { readonly [name: string]: Cell };

/** What an amount holds as stated; its other columns follow from an exchange rate. */
const said = ['Value', 'Currency', 'Comparator'];

/**
 * Columns, of an entity or of its links, without what follows from the rates of some currencies. An import notes a currency whose
 * rates it changes, and converts the money in it at its end: one that was killed before leaves some of it as it was.
 */
export function withoutRates(columns: Columns, currencies: ReadonlySet<string>): Columns {
  if (currencies.size === 0) return columns;
  const waiting = Object.entries(columns).flatMap(([name, cell]) =>
    name.endsWith('Currency') && currencies.has(String(cell)) ? [name.slice(0, -'Currency'.length)] : [],
  );
  const follows = (name: string): boolean =>
    waiting.some((amount) => name.startsWith(amount) && !said.includes(name.slice(amount.length)));
  return Object.fromEntries(
    Object.entries(columns)
      .filter(([name]) => !follows(name))
      .map(([name, cell]) => [name, isColumns(cell) ? withoutRates(cell, currencies) : cell]),
  );
}

const isColumns = (cell: Cell): cell is Columns =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell);
