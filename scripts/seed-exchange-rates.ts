/**
 * Prints the seeds on rates of exchange, from the monthly file of github.com/datasets/exchange-rates.
 *
 *     npx tsx scripts/seed-exchange-rates.ts monthly.csv > seeds/exchange-rates.yaml
 */
import { readFileSync } from 'node:fs';
import { decimal } from '../schema/values/index.ts';

/** The file names a currency by its country. */
const currencies = [
  { code: 'CNY', country: 'China', name: 'Chinese yuan' },
  { code: 'EUR', country: 'Euro', name: 'Euro' },
  { code: 'GBP', country: 'United Kingdom', name: 'Pound sterling' },
  { code: 'JPY', country: 'Japan', name: 'Japanese yen' },
  { code: 'KRW', country: 'South Korea', name: 'South Korean won' },
  { code: 'TWD', country: 'Taiwan', name: 'New Taiwan dollar' },
];
const [first, last] = ['2022-01', '2024-12'] as const;

const path = process.argv[2];
if (path === undefined) throw new Error('Usage: seed-exchange-rates.ts monthly.csv');

const rates = readFileSync(path, 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','))
  .flatMap(([day = '', country, rate = '']) => {
    const currency = currencies.find((c) => c.country === country);
    const month = day.slice(0, 7);
    if (currency === undefined || month < first || month > last) return [];
    return [{ ...currency, month, rate: decimal.format(decimal.parse(rate)) }];
  })
  .sort((a, b) => `${a.code}${a.month}`.localeCompare(`${b.code}${b.month}`, 'en'));

const monthName = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const lines = rates.map(({ code, name, month, rate }) => {
  const label = `${name} per US dollar, ${monthName.format(new Date(`${month}-01T00:00:00Z`))}`;
  return `  observation/usd-${code.toLowerCase()}-${month}: { names: { en: "${label}" }, indicator: indicator/exchange-rate-usd, currency: ${code}, period: ${month}, value: ${rate}, unit: ${code} per USD, method: MEASURED }`;
});

process.stdout.write(`# Monthly averages of daily rates, in units of the currency for one US dollar, whatever the currency. Written by
# scripts/seed-exchange-rates.ts from data/monthly.csv of github.com/datasets/exchange-rates (Public Domain Dedication
# and License), which has them from the Federal Reserve's release H.10.
source:
  id: source/datasets-exchange-rates
  title: "[Monthly exchange rates against the US dollar]"
  url: https://github.com/datasets/exchange-rates
  publisher: datasets/exchange-rates
  lang: en
  sourceKind: RESEARCH
  licence: PDDL-1.0
  derivedFrom: [source/federal-reserve-h10]
evidence: { basis: REPORTED, locator: data/monthly.csv }
entities:
${lines.join('\n')}
`);
