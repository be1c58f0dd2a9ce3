import Big from 'big.js';
import { ValueFault } from '../../src/ontology/value-kind.ts';

/**
 * The canonical text of a decimal: no exponent, no zeros that say nothing, no plus sign.
 * @throws {ValueFault} where `raw` is not a decimal, or is longer than `digits` significant digits.
 */
export function exactDecimal(raw: string, digits: number, expected: string): string {
  const written = raw.trim();
  if (!/^[+-]?(\d[\d_]*)(\.\d+)?(e[+-]?\d{1,2})?$/i.test(written))
    throw new ValueFault(`${written} is not a decimal number`, expected);
  const value = new Big(written.replaceAll('_', '').replace(/^\+/, ''));
  if (value.c.length > digits)
    throw new ValueFault(`${written} has more than ${digits} significant digits`, expected);
  return value.eq(0) ? '0' : value.toFixed();
}
