import countries from 'i18n-iso-countries';
import { didYouMean } from '../../src/ontology/did-you-mean.ts';
import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';
import { code } from './code.ts';

/** The package has these for Kosovo; ISO 3166-1 does not assign them. */
const unassigned = new Set(['XK', 'XKX']);

const assigned = (known: readonly string[]): ReadonlySet<string> =>
  new Set(known.filter((code) => !unassigned.has(code)));

/** The codes of two letters that are assigned. */
export const alpha2Codes = assigned(Object.keys(countries.getAlpha2Codes()));

/** The codes of ISO 3166-1 of one form, as a kind of value. */
const codes = (name: string, form: string, set: ReadonlySet<string>, example: string): ValueKind<string> => {
  const expected = `an ISO 3166-1 ${form} code, such as ${example}`;
  const parse = (raw: string): string => {
    const code = raw.trim().toUpperCase();
    if (!set.has(code))
      throw new ValueFault(`${raw} is not an ISO 3166-1 ${form} code.${didYouMean(code, set)}`, expected);
    return code;
  };
  return valueKind({
    ...code,
    name,
    doc: `A country or territory, by its ISO 3166-1 ${form} code.`,
    expected,
    filter: {
      input: 'CountryCodeFilter',
      doc: 'Compares ISO 3166-1 codes.',
      operand: 'String',
      operators: { eq: '', ne: '', in: '', notIn: '', isNull: '' },
      bind: parse,
    },
    parse,
  });
};

/** Two letters: JP. */
export const countryAlpha2 = codes('CountryAlpha2', 'alpha-2', alpha2Codes, 'JP');

/** Three letters: JPN. */
export const countryAlpha3 = codes(
  'CountryAlpha3',
  'alpha-3',
  assigned(Object.keys(countries.getAlpha3Codes())),
  'JPN',
);

/** Three digits: 392. */
export const countryNumeric = codes(
  'CountryNumeric',
  'numeric',
  assigned(Object.keys(countries.getNumericCodes())),
  '392',
);
