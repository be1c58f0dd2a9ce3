import type { StoredColumn } from '../../../ontology/stored-columns.ts';
import type { Cell, Row } from '../../store.ts';
import type { Catalog } from './catalog.ts';
import { cellOf, repairOf } from './columns.ts';
import type { ReadCell } from './statement.ts';

const idColumn: StoredColumn = Object.freeze({ name: 'id', type: 'string', list: false });

/** Every column of a kind that a map of one of its nodes may have. */
export const nodeColumns = (catalog: Catalog, kind: string): readonly StoredColumn[] => [
  idColumn,
  ...catalog.columnsOf(kind),
];

/** The same of what is not an entity, but has an id. */
export const withId = (columns: readonly StoredColumn[]): readonly StoredColumn[] => [idColumn, ...columns];

/**
 * Columns of a table as the text of a JSON array.
 * @example cellsOf('k', [id, names]) // 'json_array(k."id", json(k."names"))'
 */
export function cellsOf(table: string, columns: readonly StoredColumn[]): string {
  return `json_array(${columns.map((column) => cellOf(table, column)).join(', ')})`;
}

/** How what `cellsOf` wrote becomes a map: columns without a value are left out. */
export function mapsOf(columns: readonly StoredColumn[]): (cells: Cell) => Row {
  const read = columns.map((column) => [column.name, repairOf([column])] as const);
  return (cells) => {
    const map: Record<string, Cell> = {};
    let place = 0;
    for (const cell of cells as readonly Cell[]) {
      const [name = '', repair = null] = read[place++] ?? [];
      if (cell !== null) map[name] = repair === null ? cell : repair(cell);
    }
    return map;
  };
}

/** Reads a column that holds JSON. */
export const fromJson =
  (read: (value: Cell) => Cell): ReadCell =>
  (value) =>
    value === null ? null : read(JSON.parse(String(value)));

/** Reads each entry of a column that holds a JSON array. */
export const eachFromJson = (read: (value: Cell) => Cell): ReadCell =>
  fromJson((list) => (list as readonly Cell[]).map(read));

/** Reads a column that holds the JSON of `cellsOf`. */
export const mapFromJson = (columns: readonly StoredColumn[]): ReadCell => fromJson(mapsOf(columns));

/** Reads a truth value, which SQLite has no type for. */
export const truth: ReadCell = (value) => (value === null ? null : Number(value) === 1);
