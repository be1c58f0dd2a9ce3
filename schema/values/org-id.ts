import { luhn, mod11, remainder, weighted } from './check-digits.ts';
import { countryAlpha2 } from './country-code.ts';

/** What the values of a register look like that carries a check digit. */
interface CheckedRegister {
  readonly expected: string;
  readonly holds: (value: string) => boolean;
}

/** Only the letters and digits count: registers write the others as they like. */
export const compact = (value: string): string => value.replace(/[^A-Z0-9]/g, '');

const checked = (shape: RegExp, holds: (digits: string) => boolean, expected: string): CheckedRegister => ({
  expected,
  holds: (value) => shape.test(compact(value)) && holds(compact(value).replace(/\D/g, '')),
});

/** The registers of the org-id list whose numbers check themselves, by their own rules. */
const checkedRegisters: Readonly<Record<string, CheckedRegister>> = {
  'AU-ABN': checked(
    /^\d{11}$/,
    (d) => weighted(`${Number(d[0]) - 1}${d.slice(1)}`, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0,
    '11 digits of which the first two check the others, such as 51 824 753 556',
  ),
  'BE-BCE_KBO': checked(
    /^[01]\d{9}$/,
    (d) => 97 - remainder(d.slice(0, 8), 97) === Number(d.slice(8)),
    '10 digits of which the last two check the others, such as 0203.201.340',
  ),
  'CH-FDJP': checked(
    /^CHE\d{9}$/,
    mod11(5, 4, 3, 2, 7, 6, 5, 4),
    'CHE and nine digits of which the last checks the others, such as CHE-116.281.710',
  ),
  'DK-CVR': checked(
    /^[1-9]\d{7}$/,
    (d) => weighted(d, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    'eight digits of which the last checks the others, such as 24256790',
  ),
  'FI-PRO': checked(
    /^\d{7,8}$/,
    (d) => mod11(7, 9, 10, 5, 8, 4, 2)(d.padStart(8, '0')),
    'seven digits and one that checks them, such as 0112038-9',
  ),
  'FR-INSEE': checked(
    /^(\d{9}|\d{14})$/,
    (d) => luhn(d.slice(0, 9)),
    'nine digits by the Luhn rule, such as 552 120 222',
  ),
  'NO-BRC': checked(
    /^[89]\d{8}$/,
    mod11(3, 2, 7, 6, 5, 4, 3, 2),
    'nine digits of which the last checks the others, such as 923 609 016',
  ),
  'PL-NIP': checked(
    /^\d{10}$/,
    (d) => weighted(d, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(d[9]),
    'ten digits of which the last checks the others, such as 526-030-02-91',
  ),
};

/**
 * Whether a scheme is written as one of the org-id list (org-id.guide): a country, or X and a letter for what belongs to none, a hyphen, and
 * the register's own abbreviation. The list grows, and so what it has beside is not asked.
 */
export function isOrgId(scheme: string): boolean {
  const [, country = ''] = /^([A-Z]{2})-[A-Z0-9][A-Z0-9_-]*$/.exec(scheme) ?? [];
  return country.startsWith('X') || isCountry(country);
}

function isCountry(code: string): boolean {
  try {
    countryAlpha2.parse(code);
    return true;
  } catch {
    return false;
  }
}

/** Schemes of the list that have a name of their own here. */
export const ownNames: ReadonlyMap<string, string> = new Map([
  ['XI-LEI', 'LEI'],
  ['JP-JCN', 'JP_CORPORATE_NUMBER'],
]);

/** What a value of a scheme must look like to pass its check digit; undefined where it has none, and any text passes. */
export const orgIdCheck = (scheme: string): CheckedRegister | undefined =>
  Object.hasOwn(checkedRegisters, scheme) ? checkedRegisters[scheme] : undefined;
