import { StatementRefused } from './errors.ts';
import type { Cell } from './store.ts';

/**
 * Takes a value of an answer as plain data: integers become numbers where they are safe. A node, a date or a point is
 * refused, because the stores write them in different ways. Lists and maps are the ones given, changed in place: a driver
 * makes them for one answer, and a copy of each would cost more than the rest.
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
      if (isList(value)) return toList(value);
      if (isMap(value)) return toMap(value);
  }
  throw new StatementRefused('The answer of a statement holds something other than plain data.');
}

function toInteger(value: bigint): number | bigint {
  const near = Number(value);
  return Number.isSafeInteger(near) ? near : value;
}

/** Every entry is a cell once it has been checked: hence the casts, here and below. */
function toList(value: unknown[]): Cell {
  for (let i = 0; i < value.length; i++) value[i] = toCell(value[i]);
  return value as Cell[];
}

function toMap(value: Record<string, unknown>): Cell {
  for (const name of Object.keys(value)) value[name] = toCell(value[name]);
  return value as Record<string, Cell>;
}

const isList = (value: object): value is unknown[] => Array.isArray(value);

function isMap(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
