import type { ValueKind } from '../../../src/ontology/value-kind.ts';
import type { Draw } from './draw.ts';

const listed = (texts: string): readonly string[] => texts.split(' | ');

const words = listed(
  "Alpha | alpha | Übersee | Soleil | Straße | NOVA | Nova | Æsir | Ｗｉｄｅ | Ⅳ | D'Arc | ﬁn | İzmir",
);
const more = listed('Holdings | Inc. | Works | Cloud | データ | 데이터 | 2 | B+ | (x) | %_ | Co., Ltd.');
const eastern = listed(
  '서울전자 | 서울 | 한빛 데이터 | 주식회사 별 | 桜 | さくらインターネット | サクラ | ｻｸﾗ | 東京電力 | 﨑 | 﨎山 | 𠮷野家 | 𠮷',
);
const other = [...listed('Яндекс | яндекс | Ωmega | شركة | חברה | 🏭 | 👩‍🔬 lab'), '\u{e000}', '\u{ffee}'];
const texts = [
  ...listed(
    `A | a | Á | Ab | a b | it's | say "so" | back\\slash | $p0 | \`tick\` | {x: 1} | 﨎 | 𠮷 | ￂ | 株式会社 | 합니다 | 100% | _`,
  ),
  'A\u0301',
  'line\nbreak',
];
const languages = listed('en | ko | ja | zh-Hant | fr-CA | und | en-GB');
const amounts = listed(
  '0 | 0.005 | 0.015 | 1 | 80 | 999.995 | 1000000 | 1000000.01 | 1300000000 | 1390000000 | 8000000000 | 10000000000 | 80000000000000000 | -250000 | 12345678901234567.89',
);
const currencies = listed('USD | USD | USD | KRW | JPY | EUR | KWD | GBP | XAF');
const comparators = ['', '', ' AT_LEAST', ' AT_MOST', ' ABOUT'];
const dates = listed(
  '2024-04-18 | 2024-04-18 | 2024-04-17 | 2024-04 | 2024 | 2024~ | 2024? | 2023/2024 | 2024-04/.. | ../2020 | 202X | 2024-23 | 2023-12-31 | 2024-02-29 | 0001 | 9999-12-31 | [2023,2025] | 2023-XX',
);
const days = listed('2024-04-18 | 2024-04-17 | 2023-12-31 | 2024-02-29 | 2024-05-01 | 1999-01-01');
const decimals = listed(
  '0 | 1 | -1 | 0.1 | 0.3 | 0.300000000000001 | 87.5 | 87.5 | 100 | 1e15 | 123456789012.345 | 1e-7 | -0.5 | 1e30',
);
const integers = listed('0 | 1 | 2 | 2 | 3 | -1 | 2147483647 | -2147483648');
const points = listed('35.6895 139.6917 | 0 0 | -0.5 180 | 90 -180 | 0.000001 -0.000001 | 37 127');
const addresses = listed(
  'https://example.org/ | https://example.org/a?b=c | http://example.org/ä | https://例え.jp/ | https://example.com/%7E',
);
const nameKinds = listed('COMMON | COMMON | OFFICIAL | ALIAS | FORMER | ABBREVIATION');

/** Currencies that have a rate of exchange in the generated graph, with it. One is worthless. */
export const rates: Readonly<Record<string, readonly string[]>> = {
  KRW: ['1300.5', '1388.123456'],
  JPY: ['150', '154.61'],
  EUR: ['0.9', '0.93'],
  KWD: ['0.3077', '0'],
};

/** Texts of a kind of value, few enough to come again and again: ties, scripts, and whatever once made trouble. */
const samples: Readonly<Record<string, (draw: Draw) => string>> = {
  Name: (d) => `${nameText(d)}@${d.chance(0.1) ? '' : d.pick(languages)} ${d.pick(nameKinds)}`,
  Prose: (d) => `${d.pick(texts)} ${d.pick(words)}@${d.pick(languages)}`,
  Text: (d) => d.pick(texts),
  Money: (d) =>
    d.chance(0.1)
      ? `${d.pick(['0', '999.995', '1300000000'])}..${d.pick(['1390000000', '8000000000'])} ${d.pick(currencies)}`
      : `${d.pick(amounts)} ${d.pick(currencies)}${d.pick(comparators)}`,
  FuzzyDate: (d) => d.pick(dates),
  Date: (d) => d.pick(days),
  Decimal: (d) => d.pick(decimals),
  Integer: (d) => d.pick(integers),
  Identifier: (d) =>
    d.pick([
      `WIKIDATA:Q${1 + d.below(40)}`,
      `GEONAMES:${1 + d.below(40)}`,
      'ISO_4217:JPY',
      'ISO_3166_2:JP-13',
      'GB-COH:07444723',
    ]),
  IndustryCode: (d) =>
    d.pick(['NACE:62.01', 'NACE:62', 'NACE:J', 'NAICS:518210', 'ISIC:6311', 'GICS:45', 'NACE/2.1:62.10']),
  Duration: (d) => d.pick(['P10Y', 'P120M', 'P18M', 'P1Y6M', 'P4W', 'P30D', 'P1M']),
  Coordinates: (d) => d.pick(points),
  URL: (d) => d.pick(addresses),
  LanguageTag: (d) => d.pick(languages),
  Currency: (d) => d.pick(currencies),
  CountryAlpha2: (d) => d.pick(['JP', 'KR', 'US', 'FR']),
  CountryAlpha3: (d) => d.pick(['JPN', 'KOR', 'USA', 'FRA']),
};

function nameText(d: Draw): string {
  const first = d.pick(d.chance(0.5) ? words : d.chance(0.6) ? eastern : other);
  return d.chance(0.7) ? `${first} ${d.pick(more)}` : first;
}

/** The text of some value, as a claim writes it. */
export function sampleValue(value: ValueKind, d: Draw): string {
  return value.output.type === 'enum' ? d.pick(Object.keys(value.output.members)) : sampleOf(value.name, d);
}

/** The text of some value of a kind of value by its name, such as Money. */
export function sampleOf(name: string, d: Draw): string {
  const sample = samples[name];
  if (sample === undefined) throw new Error(`Say in sample-values.ts what a ${name} may be.`);
  return sample(d);
}
