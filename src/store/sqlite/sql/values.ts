import type { StoredColumn } from '../../../ontology/stored-columns.ts';
import type { Parameter } from '../../../shapes/parameter.ts';
import { StatementRefused } from '../../errors.ts';
import type { Cell } from '../../store.ts';
import { toCell } from '../../to-cell.ts';
import type { ReadCell, SqlValue } from './statement.ts';

/**
 * What a filter compares with, as SQLite binds it: a list as the text of a JSON array, truth as 1 or 0. JSON of SQLite has all
 * integers of 64 bits, which `JSON.stringify` refuses.
 * @example operandOf([1, 9007199254740993n]) // '[1,9007199254740993]'
 */
export function operandOf(value: Parameter): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || typeof value !== 'object') return value;
  if (!isList(value)) throw new StatementRefused('A filter compares with a map.');
  return `[${value.map((one) => (typeof one === 'bigint' ? one.toString() : JSON.stringify(one))).join()}]`;
}

/** How a column that is selected directly, and not in JSON, is read. */
export function readerOf({ type, list }: StoredColumn): ReadCell {
  if (list) return (value) => (value === null ? null : readList(JSON.parse(String(value)), type));
  return type === 'boolean' ? (value) => (value === null ? null : Number(value) === 1) : toCell;
}

/** The entries of a list: an integer past 2^53 is stored as its digits. */
export function readList(entries: readonly Cell[], type: StoredColumn['type']): Cell {
  switch (type) {
    case 'integer':
      return entries.map((entry) => (typeof entry === 'string' ? toCell(BigInt(entry)) : entry));
    case 'boolean':
      return entries.map((entry) => entry === 1 || entry === true);
    default:
      return entries;
  }
}

/** `Array.isArray` does not narrow a readonly list. */
function isList(value: object): value is readonly Parameter[] {
  return Array.isArray(value);
}
