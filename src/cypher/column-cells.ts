import { identifier } from './identifier.ts';
import type { Parameter, Parameters } from './statement.ts';

/** How a statement creates something of many rows with some columns. */
interface ColumnCells {
  /** The columns as the map of a pattern has them: `basis: $same.basis, text: row[3]`. */
  readonly set: string;
  /** What the columns hold that are alike in every row. */
  readonly same: Parameters;
  /** What one row holds of the others. */
  cells(columns: Parameters): readonly Parameter[];
}

/**
 * Leaves out columns that no row fills, and binds what all rows have alike once: engines read every cell of every row,
 * and log every column that a pattern names. Rows are lists, whose cells from `place` on are these: maps take the embedded
 * engine twice as long to read.
 */
export function columnCells(
  names: readonly string[],
  rows: readonly { readonly columns: Parameters }[],
  place: number,
): ColumnCells {
  const same: Record<string, Parameter> = {};
  const own: string[] = [];
  for (const name of names) {
    const first = rows[0]?.columns[name] ?? null;
    if (Array.isArray(first) || rows.some(({ columns }) => (columns[name] ?? null) !== first)) own.push(name);
    else if (first !== null) same[name] = first;
  }
  const shared = Object.keys(same).map((name) => `${identifier(name)}: $same_${name}`);
  const read = own.map((name, i) => `${identifier(name)}: row[${i + place}]`);
  const sameParams = Object.fromEntries(Object.entries(same).map(([n, v]) => [`same_${n}`, v]));
  return {
    set: [...shared, ...read].join(', '),
    same: sameParams,
    cells: (columns) => own.map((name) => columns[name] ?? null),
  };
}
