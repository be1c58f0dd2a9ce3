import { StatementRefused } from './errors.ts';
import type { Cell } from './store.ts';

/**
 * Takes a value of an answer as plain data: integers become numbers where they are safe. A node, a date or a point is
 * refused, because the stores write them in different ways.
 */
export function toCell(value: unknown): Cell {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'bigint':
      return toInteger(value);
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map(toCell);
      if (isMap(value)) return toMap(value);
  }
  throw new StatementRefused('The answer of a statement holds something other than plain data.');
}

function toInteger(value: bigint): number | bigint {
  const near = Number(value);
  return Number.isSafeInteger(near) ? near : value;
}

function toMap(value: Record<string, unknown>): { readonly [name: string]: Cell } {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toCell(inner)]));
}

function isMap(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
