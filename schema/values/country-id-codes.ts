import countries from 'i18n-iso-countries';
import type { IdCodes } from '../../src/ontology/kind.ts';
import { alpha2Codes } from './country-code.ts';

/** Codes that ISO 3166-1 once assigned and has withdrawn (ISO 3166-3), for countries that are gone; those given anew are left out. */
const former = new Set(
  'an bu cs ct dd dy fq fx hv jt mi nh nq nt pc pu pz rh su tp vd wk yd yu zr'.split(' '),
);

/** What others write for a country: the United Kingdom and Greece as the European Union has them. */
const elsewhere = new Map([
  ['uk', 'gb'],
  ['el', 'gr'],
]);

/** Codes as ids have them. */
const assigned: ReadonlySet<string> = new Set([...alpha2Codes].map((code) => code.toLowerCase()));

/** Ids of countries end with their two-letter code: `country/gb`, and `country/su` for one of the past. */
export const countryIdCodes: IdCodes = Object.freeze({
  expected: 'country/ and an assigned ISO 3166-1 alpha-2 code, such as country/jp',
  has: (slug: string) => assigned.has(slug) || former.has(slug),
  meant(slug: string) {
    const code = elsewhere.get(slug) ?? countries.alpha3ToAlpha2(slug.toUpperCase())?.toLowerCase();
    return code !== undefined && assigned.has(code) ? code : null;
  },
});
