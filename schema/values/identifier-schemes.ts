import { lettersAsNumbers, luhn, remainder } from './check-digits.ts';
import { countryAlpha2, countryAlpha3, countryNumeric } from './country-code.ts';
import { currencyCode } from './currency.ts';

/** A register that gives out identifiers, with the check that a value must pass. */
export interface IdentifierScheme {
  readonly doc: string;
  readonly expected: string;
  readonly holds: (value: string) => boolean;
  /** Whether several entities may have one value; otherwise it is given to one alone. */
  readonly isShared?: true;
  /** The code of the country whose register it is. */
  readonly country?: string;
}

const passes =
  (parse: (raw: string) => unknown) =>
  (value: string): boolean => {
    try {
      parse(value);
      return true;
    } catch {
      return false;
    }
  };

export const identifierSchemes: Readonly<Record<string, IdentifierScheme>> = {
  LEI: {
    doc: 'Legal Entity Identifier (ISO 17442).',
    expected: '20 letters and digits whose last two check the others by ISO 7064 mod 97-10',
    holds: (value) => /^[A-Z0-9]{18}\d{2}$/.test(value) && remainder(lettersAsNumbers(value), 97) === 1,
  },
  WIKIDATA: {
    doc: 'Wikidata item.',
    expected: 'Q and a number, such as Q19900',
    holds: (value) => /^Q[1-9]\d{0,9}$/.test(value),
  },
  ISO_3166_1_ALPHA_2: {
    doc: 'Country or territory, by its two-letter ISO 3166-1 code.',
    expected: countryAlpha2.expected,
    holds: passes(countryAlpha2.parse),
  },
  ISO_3166_1_ALPHA_3: {
    doc: 'Country or territory, by its three-letter ISO 3166-1 code.',
    expected: countryAlpha3.expected,
    holds: passes(countryAlpha3.parse),
  },
  ISO_3166_1_NUMERIC: {
    doc: 'Country or territory, by its three-digit ISO 3166-1 code.',
    expected: countryNumeric.expected,
    holds: passes(countryNumeric.parse),
  },
  ISO_3166_2: {
    doc: 'Subdivision of a country, by its ISO 3166-2 code.',
    expected: 'a country code, a hyphen and one to three letters or digits, such as JP-13',
    holds: (value) =>
      /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(value) && passes(countryAlpha2.parse)(value.slice(0, 2)),
  },
  ISO_4217: {
    doc: 'Currency, by its ISO 4217 code.',
    expected: 'three letters, such as JPY',
    holds: passes(currencyCode),
    isShared: true,
  },
  ISIN: {
    doc: 'International Securities Identification Number (ISO 6166).',
    expected: 'two letters, nine letters or digits, and a digit that checks them by the Luhn rule',
    // A security is listed on several exchanges.
    isShared: true,
    holds: (value) => /^[A-Z]{2}[A-Z0-9]{9}\d$/.test(value) && luhn(lettersAsNumbers(value)),
  },
  FIGI: {
    doc: 'Financial Instrument Global Identifier (ANSI X9.145).',
    expected:
      'two consonants, G, eight consonants or digits, and a digit that checks them, such as BBG000BLNNH6',
    holds: (value) => /^[B-DF-HJ-NP-TV-Z]{2}G[B-DF-HJ-NP-TV-Z0-9]{8}\d$/.test(value) && figiCheck(value),
  },
  JP_CORPORATE_NUMBER: {
    doc: 'Corporate number issued by the National Tax Agency of Japan.',
    expected: '13 digits, the first of which checks the others',
    country: 'JP',
    holds: (value) => /^[1-9]\d{12}$/.test(value) && Number(value[0]) === japaneseCheck(value.slice(1)),
  },
  GEONAMES: {
    doc: 'GeoNames place.',
    expected: 'a number, such as 1850147',
    holds: (value) => /^[1-9]\d{0,9}$/.test(value),
  },
};

/** Letters count as numbers from 10; every second character counts twice, from the left, as the sum of its digits. */
function figiCheck(value: string): boolean {
  const sum = [...value.slice(0, 11)].reduce((total, character, i) => {
    const number = Number(lettersAsNumbers(character)) * (i % 2 === 0 ? 1 : 2);
    return total + Math.floor(number / 10) + (number % 10);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(value[11]);
}

/** 9 - (sum of digits × 1, 2, 1, 2 … from the right) mod 9 (ordinance of the Ministry of Finance, 2014). */
const japaneseCheck = (digits: string): number =>
  9 - ([...digits].reverse().reduce((sum, d, i) => sum + Number(d) * (i % 2 === 0 ? 1 : 2), 0) % 9);
