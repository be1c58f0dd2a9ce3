/**
 * Prints the seeds on countries and territories, from data that is installed: no network, the same bytes each time.
 *
 *     npx tsx scripts/seed-countries.ts codes > seeds/iso-3166.yaml
 *     npx tsx scripts/seed-countries.ts names > seeds/cldr-territory-names.yaml
 */
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';

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

const quoted = (text: string): string => JSON.stringify(text);
const entry = (code: string, body: string): string => `  country/${code.toLowerCase()}: { ${body} }`;
const name = (value: string, lang: string, kind: string): string =>
  `{ value: ${quoted(value)}, lang: ${lang}, kind: ${kind} }`;

function codesFile(): string {
  const lines = codes.map((code) => {
    const alpha3 = countries.alpha2ToAlpha3(code) ?? '';
    const numeric = countries.alpha2ToNumeric(code) ?? '';
    const identifiers = [
      `ISO_3166_1_ALPHA_2:${code}`,
      `ISO_3166_1_ALPHA_3:${alpha3}`,
      `ISO_3166_1_NUMERIC:${numeric.padStart(3, '0')}`,
    ];
    const aliases = languages.flatMap((lang) => aliasesOf(code, lang));
    const names = aliases.length === 0 ? '' : `, names: [${aliases.join(', ')}]`;
    return entry(
      code,
      `isoAlpha2: ${quoted(code)}, isoAlpha3: ${quoted(alpha3)}, identifiers: [${identifiers.map(quoted).join(', ')}]${names}`,
    );
  });
  return file(
    [
      'Codes of ISO 3166-1 and further names, from the npm package i18n-iso-countries. Written by scripts/seed-countries.ts.',
      'Common names: cldr-territory-names.yaml.',
    ],
    [
      'id: source/iso-3166',
      `title: "[Codes of ISO 3166-1 as i18n-iso-countries ${version} has them]"`,
      'url: https://www.npmjs.com/package/i18n-iso-countries',
      'publisher: i18n-iso-countries',
      'sourceKind: RESEARCH',
      'licence: MIT',
    ],
    lines,
  );
}

/** Names of the package that are not CLDR's common one. */
function aliasesOf(code: string, lang: (typeof languages)[number]): string[] {
  if (cldrOnly.has(code) || (lang === 'ko' && !korean.has(code))) return [];
  const common = [display(lang, 'long')(code), display(lang, 'short')(code)];
  const listed = countries.getNames(lang, { select: 'all' })[code] ?? [];
  return [...new Set(listed)]
    .filter((value) => !common.includes(value) && !ambiguous.has(value))
    .map((value) => name(value, lang, 'ALIAS'));
}

function namesFile(): string {
  const lines = codes.map((code) => {
    const names = languages.flatMap((lang) => {
      const [long, short] = [display(lang, 'long')(code), display(lang, 'short')(code)];
      const all = [name(long, lang, 'COMMON')];
      return short === long ? all : [...all, name(short, lang, 'ALIAS')];
    });
    return entry(code, `names: [${names.join(', ')}]`);
  });
  return file(
    [
      'Names of countries and territories, from Unicode CLDR as Node carries it. Written by scripts/seed-countries.ts.',
    ],
    [
      'id: source/cldr-territory-names',
      `title: "[Territory names of Unicode CLDR ${process.versions.cldr ?? 'of unknown version'}, by Intl.DisplayNames]"`,
      'url: https://cldr.unicode.org/',
      'publisher: Unicode Consortium',
      'sourceKind: RESEARCH',
      'licence: Unicode-3.0',
    ],
    lines,
  );
}

function file(comment: string[], source: string[], lines: string[]): string {
  return [
    ...comment.map((line) => `# ${line}`),
    'source:',
    ...source.map((line) => `  ${line}`),
    'evidence: { basis: REPORTED }',
    'entities:',
    ...lines,
    '',
  ].join('\n');
}

process.stdout.write(process.argv[2] === 'names' ? namesFile() : codesFile());
