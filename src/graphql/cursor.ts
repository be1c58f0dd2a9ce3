import type { ColumnType, Scalar } from '../ontology/value-kind.ts';
import type { OrderTerm, Position } from '../shapes/window.ts';
import type { Cell, Row } from '../store/store.ts';
import { requestFault } from './errors.ts';

/** A column of an order, with what it holds. */
export interface CursorTerm extends OrderTerm {
  readonly type: ColumnType;
}

/** An order that cursors belong to; the `signature` keeps out cursors of another order. */
export interface CursorOrder {
  readonly signature: string;
  readonly terms: readonly CursorTerm[];
}

/**
 * The place of a row in an order, as an opaque text.
 * @param link the columns of the link that led to it
 */
export function encodeCursor(order: CursorOrder, row: Row, link: Row = row): string {
  return pack(
    order,
    order.terms.map(({ column, ofLink }) => (ofLink === true ? link : row)[column] ?? null),
  );
}

/** @throws BAD_CURSOR where the text is not one that `encodeCursor` wrote for this order. */
export function decodeCursor(order: CursorOrder, cursor: string, argument: string): Position {
  const position = unpack(order, cursor);
  // Base64 and JSON have several spellings for one value; only the one that was handed out is taken back.
  if (position === null || pack(order, position) !== cursor)
    throw requestFault('BAD_CURSOR', `${argument} is not a cursor of this list in this order.`);
  return position;
}

function pack({ signature, terms }: CursorOrder, values: readonly Cell[]): string {
  // JSON has no integers past 2^53: they travel as texts.
  const plain = values.map((v, i) => (terms[i]?.type === 'integer' && v !== null ? String(v) : v));
  return Buffer.from(JSON.stringify([signature, ...plain])).toString('base64url');
}

function unpack({ signature, terms }: CursorOrder, cursor: string): Position | null {
  const parsed = parse(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(parsed) || parsed.length !== terms.length + 1 || parsed[0] !== signature) return null;
  const values = terms.map((term, i) => read(term, parsed[i + 1]));
  return values.includes(undefined) ? null : values.map((value) => value ?? null);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Undefined where the value is not what the column holds. */
function read({ type, nullable }: CursorTerm, value: unknown): Scalar | undefined {
  if (value === null) return nullable ? null : undefined;
  if (type === 'float') return typeof value === 'number' ? value : undefined;
  if (typeof value !== 'string' || /\p{Surrogate}/u.test(value)) return undefined;
  if (type === 'string') return value;
  if (!/^-?\d{1,19}$/.test(value)) return undefined;
  const whole = BigInt(value);
  if (BigInt.asIntN(64, whole) !== whole) return undefined;
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
}
