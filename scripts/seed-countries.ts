/**
 * Prints the seeds on countries and territories, from data that is installed: no network, the same bytes each time.
 * Codes of ISO 3166-1 and further names are from the package i18n-iso-countries, common names from Unicode CLDR as
 * Node carries it.
 *
 *     npx tsx scripts/seed-countries.ts codes > seeds/registers/iso-3166.jsonl
 *     npx tsx scripts/seed-countries.ts names > seeds/registers/cldr-territory-names.jsonl
 */
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { claimLines } from './claim-lines.ts';

const require = createRequire(import.meta.url);
const { version } = require('i18n-iso-countries/package.json') as { version: string };
const languages = ['en', 'ko', 'ja'] as const;
for (const lang of languages) countries.registerLocale(require(`i18n-iso-countries/langs/${lang}.json`));

/** The package also has XK, which people use for Kosovo; ISO 3166-1 does not assign it. */
const codes = Object.keys(countries.getAlpha2Codes())
  .filter((code) => code !== 'XK')
  .sort();

/** Territories whose names in the package take sides or stand on an old quarrel: CLDR's names alone are given. */
const cldrOnly = new Set(['FK', 'MK', 'TW']);

/** The package's Korean names are of mixed age and spelling: only those that people search for are taken over. */
const korean = new Set(['AE', 'AU', 'CD', 'PS', 'RU', 'TR', 'VA']);

/** Two countries go by it. */
const ambiguous = new Set(['Congo']);

const display = (lang: string, style: 'long' | 'short') => {
  const names = new Intl.DisplayNames([lang], { type: 'region', style });
  return (code: string): string => names.of(code) ?? code;
};

const id = (code: string): string => `country/${code.toLowerCase()}`;

function codesFile(): string {
  const head = {
    id: 'source/iso-3166',
    title: `[Codes of ISO 3166-1 as i18n-iso-countries ${version} has them]`,
    url: 'https://www.npmjs.com/package/i18n-iso-countries',
    publisher: 'i18n-iso-countries',
    sourceKind: 'RESEARCH',
    timing: 'STANDING',
    licence: 'MIT',
  };
  return claimLines(
    head,
    codes.flatMap((code) => {
      const alpha3 = countries.alpha2ToAlpha3(code) ?? '';
      const numeric = (countries.alpha2ToNumeric(code) ?? '').padStart(3, '0');
      return [
        [id(code), 'isoAlpha2', code],
        [id(code), 'isoAlpha3', alpha3],
        [id(code), 'identifiers', `ISO_3166_1_ALPHA_2:${code}`],
        [id(code), 'identifiers', `ISO_3166_1_ALPHA_3:${alpha3}`],
        [id(code), 'identifiers', `ISO_3166_1_NUMERIC:${numeric}`],
        ...languages.flatMap((lang) =>
          aliasesOf(code, lang).map((name) => [id(code), 'names', `${name}@${lang} ALIAS`] as const),
        ),
      ];
    }),
  );
}

/** Names of the package that are not CLDR's common one. */
function aliasesOf(code: string, lang: (typeof languages)[number]): readonly string[] {
  if (cldrOnly.has(code) || (lang === 'ko' && !korean.has(code))) return [];
  const common = [display(lang, 'long')(code), display(lang, 'short')(code)];
  const listed = countries.getNames(lang, { select: 'all' })[code] ?? [];
  return [...new Set(listed)].filter((value) => !common.includes(value) && !ambiguous.has(value));
}

function namesFile(): string {
  const head = {
    id: 'source/cldr-territory-names',
    title: `[Territory names of Unicode CLDR ${process.versions.cldr ?? 'of unknown version'}, by Intl.DisplayNames]`,
    url: 'https://cldr.unicode.org/',
    publisher: 'Unicode Consortium',
    sourceKind: 'RESEARCH',
    timing: 'STANDING',
    licence: 'Unicode-3.0',
  };
  return claimLines(
    head,
    codes.flatMap((code) =>
      languages.flatMap((lang) => {
        const [long, short] = [display(lang, 'long')(code), display(lang, 'short')(code)];
        const common = [id(code), 'names', `${long}@${lang} COMMON`] as const;
        return short === long ? [common] : [common, [id(code), 'names', `${short}@${lang} ALIAS`] as const];
      }),
    ),
  );
}

process.stdout.write(process.argv[2] === 'names' ? namesFile() : codesFile());
