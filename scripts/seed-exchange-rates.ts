/**
 * Prints the seeds on rates of exchange, from data/monthly.csv of github.com/datasets/exchange-rates (Public Domain
 * Dedication and License), which has them from the Federal Reserve's release H.10: monthly averages of daily rates, in
 * units of the currency for one US dollar, whatever the currency.
 *
 *     npx tsx scripts/seed-exchange-rates.ts monthly.csv > seeds/exchange-rates.jsonl
 */
import { readFileSync } from 'node:fs';
import { decimal } from '../schema/values/index.ts';
import { claimLines, type Said } from './claim-lines.ts';

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
const said = rates.flatMap(({ code, name, month, rate }): readonly Said[] => {
  const subject = `observation/usd-${code.toLowerCase()}-${month}`;
  const label = `${name} per US dollar, ${monthName.format(new Date(`${month}-01T00:00:00Z`))}`;
  return [
    [subject, 'names', `${label}@en COMMON`],
    [subject, 'indicator', 'indicator/exchange-rate-usd'],
    [subject, 'currency', code],
    [subject, 'period', month],
    [subject, 'value', rate],
    [subject, 'unit', `${code} per USD`],
    [subject, 'method', 'MEASURED'],
  ];
});

const head = {
  id: 'source/datasets-exchange-rates',
  title: '[Monthly exchange rates against the US dollar]',
  url: 'https://github.com/datasets/exchange-rates',
  publisher: 'datasets/exchange-rates',
  lang: 'en',
  sourceKind: 'RESEARCH',
  timing: 'STANDING',
  licence: 'PDDL-1.0',
  derivedFrom: ['source/federal-reserve-h10'],
};

process.stdout.write(claimLines(head, said, { locator: 'data/monthly.csv' }));
