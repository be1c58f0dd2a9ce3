import type { StoredColumn } from '../../ontology/stored-columns.ts';
import { ExportFault } from '../export-fault.ts';

/** Separates the elements of a list: claims cannot contain it, and the tool has no way to quote it. */
const between = '\u0000';

/** How the tool is told about it. */
export const arrayDelimiter = 'U+0000';

/** What the tool calls the types of columns. */
const types = { string: 'string', integer: 'long', float: 'double', boolean: 'boolean' } as const;

/** A column in the first line of a file. */
export function headerField({ name, type, list }: StoredColumn): string {
  return `${name}:${types[type]}${list ? '[]' : ''}`;
}

/** A text in quotes, which are doubled inside it: the tool takes an unquoted empty text as missing. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A cell as the tool reads it, or null for a list that it cannot read: one without elements, or with one empty text. Both
 * would be left out.
 * @throws {ExportFault} where the cell does not have the type declared for its column
 */
export function csvField({ name, type, list }: StoredColumn, cell: unknown): string | null {
  if (cell === null || cell === undefined) return '';
  if (!list) return scalar(name, type, cell);
  if (!Array.isArray(cell)) throw mistyped(name, 'a list', cell);
  const texts = cell.map((element: unknown) => {
    const text = type === 'string' ? textOf(name, element) : scalar(name, type, element);
    if (text.includes(between)) throw new ExportFault(`A text of the column ${name} holds NUL.`);
    return text;
  });
  const joined = texts.join(between);
  return joined === '' ? null : quoted(joined);
}

function scalar(name: string, type: StoredColumn['type'], cell: unknown): string {
  if (type === 'string') return quoted(textOf(name, cell));
  if (type === 'boolean' && typeof cell === 'boolean') return String(cell);
  if (type === 'float' && typeof cell === 'number') return String(cell);
  if (type === 'integer' && (typeof cell === 'bigint' || Number.isSafeInteger(cell))) return String(cell);
  throw mistyped(name, `of type ${type}`, cell);
}

function textOf(name: string, cell: unknown): string {
  if (typeof cell !== 'string') throw mistyped(name, 'a text', cell);
  return cell;
}

const mistyped = (name: string, expected: string, cell: unknown): ExportFault =>
  new ExportFault(`The column ${name} is declared ${expected}, and the store holds ${String(cell)}.`);
