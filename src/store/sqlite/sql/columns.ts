import type { StoredColumn } from '../../../ontology/stored-columns.ts';
import { isList } from '../../cell.ts';
import type { Cell } from '../../store.ts';
import { toCell } from '../../to-cell.ts';
import type { Catalog } from './catalog.ts';
import { identifier } from './identifier.ts';
import { readList } from './values.ts';

const [lowest, highest] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];

/**
 * A column as an entry of `json_array`. JavaScript reads no integer past 2^53 from JSON: such an integer is a map of its digits,
 * which no other column holds, so that it differs from the texts of a column with the same name in another kind.
 * @example cellOf('n', amountUsdCents)
 * // 'iif(n."amountUsdCents" NOT BETWEEN -9007199254740991 AND 9007199254740991, json_object(…), n."amountUsdCents")'
 */
export function cellOf(alias: string, column: StoredColumn | undefined): string {
  if (column === undefined) return 'NULL';
  const held = `${alias}.${identifier(column.name)}`;
  if (column.list) return `json(${held})`;
  if (column.type !== 'integer') return held;
  return `iif(${held} NOT BETWEEN ${lowest} AND ${highest}, json_object('digits', CAST(${held} AS TEXT)), ${held})`;
}

/** Reads such an entry; null where JSON holds the cell as it is. */
export type Repair = ((cell: Cell) => Cell) | null;

/** How the entries of a column are read, which several kinds may have. */
export function repairOf(columns: readonly StoredColumn[]): Repair {
  const mended = columns.filter(({ type }) => type === 'integer' || type === 'boolean');
  if (mended.length === 0) return null;
  const lists = columns.filter(({ list }) => list).map(({ type }) => type);
  const [ofList = 'string'] = lists.includes('string') ? [] : lists;
  const truth = mended.some(({ type, list }) => type === 'boolean' && !list);
  return (cell) => {
    if (isList(cell)) return readList(cell, ofList);
    if (isDigits(cell)) return toCell(BigInt(String(cell.digits)));
    return truth && typeof cell === 'number' ? cell === 1 : cell;
  };
}

/** The columns of a name that some kinds have. */
export function columnsNamed(
  catalog: Catalog,
  kinds: readonly string[],
  name: string,
): readonly StoredColumn[] {
  return kinds.flatMap((kind) => catalog.column(kind, name) ?? []);
}

/** The column of a type of link by its name. */
export function linkColumn(catalog: Catalog, type: string, name: string): StoredColumn | undefined {
  return catalog.linkColumnsOf(type).find((column) => column.name === name);
}

function isDigits(cell: Cell): cell is { readonly digits: Cell } {
  return typeof cell === 'object' && cell !== null && !isList(cell) && 'digits' in cell;
}
