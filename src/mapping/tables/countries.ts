import countries from 'i18n-iso-countries';

/** Domains that are no code of ISO 3166-1, codes that others use, and a name that the lists of names lack. */
const others: Readonly<Record<string, string>> = {
  uk: 'gb',
  el: 'gr',
  'united kingdom of great britain and northern ireland': 'gb',
};

/**
 * The code of a country, in lower case, by its code of two or three letters, its number, its domain, or its name in any language that is
 * known, also as lists write it (`Korea (Republic of)`, `Korea, Republic of`): the end of its id. Undefined where there is none.
 */
export function countryCode(text: string): string | undefined {
  const lower = text.toLowerCase().replace(/^\./, '');
  const upper = lower.toUpperCase();
  if (others[lower] !== undefined) return others[lower];
  if (/^\d{1,3}$/.test(lower)) return countries.numericToAlpha2(lower.padStart(3, '0'))?.toLowerCase();
  if (/^[A-Z]{2}$/.test(upper) && countries.isValid(upper)) return lower;
  if (/^[A-Z]{3}$/.test(upper) && countries.isValid(upper))
    return countries.alpha3ToAlpha2(upper)?.toLowerCase();
  return forms(text)
    .map((name) => names().get(folded(name)))
    .find((code) => code !== undefined);
}

/** A name as it stands, and turned round. */
function forms(text: string): readonly string[] {
  const [, name, rest] = /^(.+?)(?: \((.+)\)|, (.+))$/.exec(text)?.filter((part) => part !== undefined) ?? [];
  return name === undefined || rest === undefined ? [text] : [text, `${rest} ${name}`];
}

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the | \(the\)$/g, '')
    .trim();

let known: ReadonlyMap<string, string> | null = null;

/** Of a name that two languages give to two countries, the first in this order counts. */
const first = ['en', 'fr', 'es', 'de', 'pt', 'ja', 'ko', 'zh'];

/** Some ten thousand names, gathered when one is first looked for. */
function names(): ReadonlyMap<string, string> {
  if (known !== null) return known;
  const found = new Map<string, string>();
  for (const language of [...first, ...countries.langs().filter((one) => !first.includes(one))])
    for (const [code, all] of Object.entries(countries.getNames(language, { select: 'all' })))
      for (const name of [all].flat()) {
        const key = folded(name);
        if (!found.has(key)) found.set(key, code.toLowerCase());
      }
  known = found;
  return found;
}
