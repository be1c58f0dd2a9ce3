import countries from 'i18n-iso-countries';

/** Domains that are no code of ISO 3166-1, and codes that others use. */
const others: Readonly<Record<string, string>> = { uk: 'gb', el: 'gr' };

/** A list of countries is searched by name, which takes longer than all else that is done with a cell; there are few names. */
const known = new Map<string, string | undefined>();

const knownAtMost = 10_000;

/**
 * The code of a country, in lower case, by its code of two or three letters, its number, its domain, or its name in English: the end of
 * its id. Undefined where there is none.
 */
export function countryCode(text: string): string | undefined {
  if (known.has(text)) return known.get(text);
  const code = codeOf(text);
  if (known.size < knownAtMost) known.set(text, code);
  return code;
}

function codeOf(text: string): string | undefined {
  const lower = text.toLowerCase().replace(/^\./, '');
  if (others[lower] !== undefined) return others[lower];
  const upper = lower.toUpperCase();
  const found = /^\d{1,3}$/.test(lower)
    ? countries.numericToAlpha2(lower.padStart(3, '0'))
    : upper.length === 2 && countries.isValid(upper)
      ? upper
      : upper.length === 3 && countries.isValid(upper)
        ? countries.alpha3ToAlpha2(upper)
        : countries.getAlpha2Code(text.replace(/^the /i, ''), 'en');
  return found?.toLowerCase();
}
