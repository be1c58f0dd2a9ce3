import Big from 'big.js';
import { RowFault } from '../claims/problem.ts';

/** What stands somewhere, as texts: of a list each of its members, of nothing none. @throws {RowFault} for what has parts */
export function textsOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [value];
  // In digits: 1e24 is how programs write it.
  if (typeof value === 'number' && Number.isFinite(value)) return [new Big(value).toFixed()];
  if (typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'number')
    throw new RowFault('BAD_VALUE', '', `${value} is not a number that can be written`, 'a finite number');
  throw new RowFault(
    'BAD_VALUE',
    '',
    'it has parts, and is not a text',
    'a text, a number or a list of them',
  );
}
