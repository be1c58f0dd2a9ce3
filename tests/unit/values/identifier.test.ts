import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifier } from '../../../schema/values/index.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const both = `0123456789${letters}`;
const word = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
const numbers = (text: string): string => [...text].map((c) => both.indexOf(c)).join('');

/** ISO 7064 mod 97-10, written apart from the code under test. */
const lei = word(both, 18).map(
  (body) => `${body}${String(98n - (BigInt(`${numbers(body)}00`) % 97n)).padStart(2, '0')}`,
);
const luhn = (digits: string): number =>
  [...digits].reduceRight(
    ({ sum, twice }, d) => ({ sum: sum + Number(twice ? '0246813579'[Number(d)] : d), twice: !twice }),
    { sum: 0, twice: true },
  ).sum;
const isin = fc
  .tuple(word(letters, 2), word(both, 9))
  .map((parts) => parts.join(''))
  .map((body) => `${body}${(10 - (luhn(numbers(body)) % 10)) % 10}`);
const corporate = word('0123456789', 12).map((body) => {
  const sum = [...body].reverse().reduce((s, d, i) => s + Number(d) * (1 + (i % 2)), 0);
  return `${9 - (sum % 9)}${body}`;
});

const holds = (scheme: string, value: string): boolean => {
  try {
    return identifier.format(identifier.parse(`${scheme}:${value}`)) === `${scheme}:${value}`;
  } catch {
    return false;
  }
};

/** Every text that differs from this one in a single digit. */
const slips = (value: string): readonly string[] =>
  [...value].flatMap((c, i) =>
    /\d/.test(c)
      ? [...'0123456789'].filter((d) => d !== c).map((d) => `${value.slice(0, i)}${d}${value.slice(i + 1)}`)
      : [],
  );

describe('an identifier', () => {
  test.each([
    ['LEI', lei],
    ['ISIN', isin],
    ['JP_CORPORATE_NUMBER', corporate],
  ] as const)('of %s holds where its check does', (scheme, valid) => {
    fc.assert(
      fc.property(valid, (value) => {
        expect(holds(scheme, value)).toBe(true);
      }),
    );
  });

  test.each([
    ['LEI', lei],
    ['ISIN', isin],
  ] as const)('of %s is refused with any single digit wrong', (scheme, valid) => {
    fc.assert(
      fc.property(valid, (value) => {
        expect(slips(value).filter((v) => holds(scheme, v))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  /** Its check is modulo 9, so that a 0 for a 9 passes: the scheme's own weakness. */
  test('of JP_CORPORATE_NUMBER is refused with any single digit wrong but 0 for 9 and back', () => {
    const alike = (value: string) => value.replaceAll('9', '0');
    fc.assert(
      fc.property(corporate, (value) => {
        const passing = slips(value).filter((v) => holds('JP_CORPORATE_NUMBER', v));
        expect(passing.filter((v) => alike(v) !== alike(value))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['LEI', '1Z4GXXU7ZHVWFCD8TV52'],
    ['WIKIDATA', 'Q19900'],
    ['ISO_3166_1_ALPHA_2', 'JP'],
    ['ISO_3166_1_ALPHA_3', 'JPN'],
    ['ISO_3166_1_NUMERIC', '008'],
    ['ISO_3166_2', 'JP-13'],
    ['ISO_4217', 'JPY'],
    ['ISIN', 'US68389X1054'],
    ['JP_CORPORATE_NUMBER', '7000012050002'],
    ['GEONAMES', '1850147'],
  ])('of %s is such as %s', (scheme, value) => {
    expect(holds(scheme, value)).toBe(true);
  });

  test.each([
    ['WIKIDATA', 'Q0'],
    ['WIKIDATA', 'P31'],
    ['ISO_3166_1_ALPHA_2', 'XX'],
    ['ISO_3166_2', 'XX-13'],
    ['ISO_3166_2', 'JP-1234'],
    ['ISO_4217', 'YEN'],
    ['ISIN', 'US68389X1055'],
    ['LEI', ''],
    ['GEONAMES', '-1'],
  ])('of %s is not %j', (scheme, value) => {
    expect(() => identifier.parse(`${scheme}:${value}`)).toThrow(`${value} is not a valid ${scheme}`);
  });

  test('loses blanks and lowercase letters on the way to its one text', () => {
    expect(identifier.format(identifier.parse(' ISIN: us68389 x1054 '))).toBe('ISIN:US68389X1054');
    expect(identifier.format(identifier.parse('ISO_4217:\tjpy'))).toBe('ISO_4217:JPY');
  });

  test.each(['LIE:x', 'lei:x', 'constructor:x', '__proto__:x', 'Q19900', ':x', ''])(
    'has a scheme that is known, unlike %j',
    (raw) => {
      expect(() => identifier.parse(raw)).toThrow('is not a scheme of identifiers');
    },
  );

  test('says which scheme was meant', () => {
    expect(() => identifier.parse('LIE:x')).toThrow('is not a scheme');
    expect(() => identifier.parse('WIKIDTA:Q1')).toThrow('Did you mean WIKIDATA?');
  });
});
