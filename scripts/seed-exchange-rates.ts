/**
 * Prints the seeds on rates of exchange, from data/monthly.csv of github.com/datasets/exchange-rates (Public Domain
 * Dedication and License), which has them from the Federal Reserve's release H.10: monthly averages of daily rates, in
 * units of the currency for one US dollar, whatever the currency.
 *
 *     npx tsx scripts/seed-exchange-rates.ts monthly.csv > seeds/registers/exchange-rates.jsonl
 *     npx tsx scripts/seed-exchange-rates.ts monthly.csv --currencies SEK,DKK --from 2016-07 --to 2024-12 > rates.jsonl
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decimal } from '../schema/values/index.ts';
import { claimLines, type Said } from './claim-lines.ts';
import { h10Currencies } from './h10-currencies.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    currencies: { type: 'string', default: 'CNY,EUR,GBP,JPY,KRW,TWD' },
    from: { type: 'string', default: '2022-01' },
    to: { type: 'string', default: '2024-12' },
  },
});
const [path] = positionals;
if (path === undefined)
  throw new Error(
    'Usage: seed-exchange-rates.ts monthly.csv [--currencies SEK,DKK] [--from 2016-07] [--to 2024-12]',
  );
const wanted = new Set(values.currencies.split(','));
const unknown = [...wanted].filter((code) => !h10Currencies.some((c) => c.code === code));
if (unknown.length > 0) {
  const known = h10Currencies.map(({ code }) => code).join(', ');
  process.stderr.write(`The release has no rates of ${unknown.join(', ')}: it has ${known}.\n`);
  process.exit(1);
}

const rates = readFileSync(path, 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','))
  .flatMap(([day = '', country, rate = '']) => {
    const currency = h10Currencies.find((c) => c.country === country && wanted.has(c.code));
    const month = day.slice(0, 7);
    if (currency === undefined || month < values.from || month > values.to) return [];
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
