import type { Parameter, Parameters } from '../../../shapes/parameter.ts';
import { identifier } from './identifier.ts';

/** How a statement creates something of many rows with some columns. */
interface ColumnCells {
  /** The columns as the map of a pattern has them: `basis: $same_basis, text: row[3]`. */
  readonly set: string;
  /** The parameters that hold what all rows have alike: `same_basis`. */
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
  const [alike, own]: [string[], string[]] = [[], []];
  const first = rows[0]?.columns ?? {};
  for (const name of names) {
    const value = first[name] ?? null;
    if (Array.isArray(value) || rows.some(({ columns }) => (columns[name] ?? null) !== value)) own.push(name);
    else if (value !== null) alike.push(name);
  }
  const shared = alike.map((name) => `${identifier(name)}: $same_${name}`);
  const read = own.map((name, i) => `${identifier(name)}: row[${i + place}]`);
  return {
    set: [...shared, ...read].join(', '),
    same: Object.fromEntries(alike.map((name) => [`same_${name}`, first[name] ?? null])),
    cells: (columns) => own.map((name) => columns[name] ?? null),
  };
}
