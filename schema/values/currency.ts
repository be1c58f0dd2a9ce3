import { didYouMean } from '../../src/ontology/did-you-mean.ts';
import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';
import { code } from './code.ts';
import { currencyCodes } from './currency-codes.ts';

const expected = 'an ISO 4217 currency code, such as JPY';

/** @throws {ValueFault} where `raw` is not a currency. */
export function currencyCode(raw: string): string {
  const code = raw.trim().toUpperCase();
  if (!currencyCodes.has(code))
    throw new ValueFault(`${raw} is not an ISO 4217 currency.${didYouMean(code, currencyCodes)}`, expected);
  return code;
}

/** A currency, by its code in ISO 4217. */
export const currency: ValueKind<string> = valueKind({
  ...code,
  name: 'Currency',
  doc: 'A currency, by its ISO 4217 code.',
  expected,
  output: { type: 'scalar', name: 'CurrencyCode' },
  filter: {
    input: 'CurrencyFilter',
    doc: 'Compares currencies.',
    operand: 'CurrencyCode',
    operators: { eq: '', ne: '', in: '', notIn: '', isNull: '' },
    bind: currencyCode,
  },
  parse: currencyCode,
});
