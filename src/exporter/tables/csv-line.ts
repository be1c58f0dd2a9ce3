import { stringify } from 'csv-stringify/sync';
import { cellText } from './cell-text.ts';

/** Cells as a line of CSV (RFC 4180) without its end, none of which a spreadsheet takes for a formula. */
export const csvLine = (cells: readonly (string | number | boolean | null)[]): string =>
  stringify([cells.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell))], {
    cast: { boolean: String },
    eof: false,
  });
