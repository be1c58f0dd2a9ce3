import type { Parameter } from '../../../shapes/parameter.ts';
import type { SqlValue } from './statement.ts';

/**
 * A value as a column holds it: lists as the text of a JSON array, truth as 1 or 0.
 * @example storedValue(['a', 'b']) // '["a","b"]'
 */
export function storedValue(value: Parameter | undefined): SqlValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' ? json(value) : value;
}

/** JSON of lists whose integers may be past 2^53, which `JSON.stringify` refuses; to look at each entry takes it four times as long. */
function json(value: Exclude<Parameter, string | number | bigint | boolean | null>): string {
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return JSON.stringify(value);
  return JSON.stringify(value, (_, entry: unknown) => (typeof entry === 'bigint' ? entry.toString() : entry));
}
