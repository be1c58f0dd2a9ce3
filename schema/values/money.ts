import Big from 'big.js';
import { didYouMean } from '../../src/ontology/did-you-mean.ts';
import { schemaOrg, xsd } from '../../src/ontology/iris.ts';
import { ValueFault, type ValueKind, type Vocabulary, valueKind } from '../../src/ontology/value-kind.ts';
import { currencyCode } from './currency.ts';
import { exactDecimal } from './exact-decimal.ts';

export const comparators = {
  EXACT: 'The amount itself.',
  AT_LEAST: 'The amount or more: a floor, as in "more than 8 billion".',
  AT_MOST: 'The amount or less: a ceiling, as in "up to 72.5 billion".',
  ABOUT: 'Roughly the amount.',
} as const;

/** How an amount that was said stands to the true one. */
const comparator: Vocabulary = {
  name: 'Comparator',
  doc: 'How a stated amount relates to the true one.',
  members: comparators,
};

export type Comparator = keyof typeof comparators;

export interface Money {
  /** An exact decimal. */
  readonly value: string;
  readonly currency: string;
  readonly comparator: Comparator;
  /** Of a range, which is AT_LEAST its floor: the most that it may be. */
  readonly upTo: string | null;
}

const expected =
  'an amount, a currency of ISO 4217 and, unless exact, a comparator, such as 8000000000 USD AT_LEAST; a range as 500000..1000000 EUR';
/** What stands for zeros. */
const scales = /\b(?:thousand|million|billion|trillion)\b|\d\s?(?:k|m|mn|bn|b|tn)\b/i;
/** The most cents that 64 bits hold. */
const most = 2n ** 63n - 1n;

/** An amount of money as it was said; the store also holds it in whole US cents, at the rate of its own time. */
export const money: ValueKind<Money> = valueKind({
  name: 'Money',
  doc: 'An amount of money as it was stated, in the currency it was stated in.',
  expected,
  columns: [
    { suffix: 'Value', type: 'string' },
    { suffix: 'Currency', type: 'string', shownBy: ['currency', 'in'] },
    { suffix: 'Comparator', type: 'string', shownBy: ['comparator'] },
    { suffix: 'UsdCents', type: 'integer', shownBy: [] },
    { suffix: 'Day', type: 'string', shownBy: ['in'] },
    { suffix: 'PerUsd', type: 'string', shownBy: ['in'] },
    { suffix: 'RateDay', type: 'string', shownBy: ['in'] },
    { suffix: 'RateSource', type: 'string', shownBy: ['in'] },
    { suffix: 'UpTo', type: 'string', shownBy: ['upTo'] },
  ],
  output: { type: 'object', name: 'Money', words: [comparator] },
  filter: {
    input: 'MoneyFilter',
    doc: 'Compares amounts in US dollars, at the rate of their own time; an amount without a rate passes no such filter. Of a range, and of what is at least a sum, its floor is compared. `said` compares in its own currency.',
    operand: 'Decimal',
    operators: {
      eq: 'UsdCents',
      ne: 'UsdCents',
      in: 'UsdCents',
      notIn: 'UsdCents',
      lt: 'UsdCents',
      lte: 'UsdCents',
      gt: 'UsdCents',
      gte: 'UsdCents',
      isNull: 'Value',
    },
    bind: (operand) =>
      wholeCents(new Big(exactDecimal(operand, 34, 'an amount in US dollars, such as 1000000000'))),
    said: {
      input: 'MoneySaidFilter',
      doc: 'Compares amounts said in one currency as they were said, without a rate; an amount said in another one passes no such filter.',
      unit: {
        name: 'currency',
        doc: 'The currency in which the amount was said, and in which the other fields are.',
        type: 'CurrencyCode',
        suffix: 'Currency',
        bind: currencyCode,
      },
      operand: 'Decimal',
      suffix: 'Value',
      operators: ['eq', 'in', 'lt', 'lte', 'gt', 'gte'],
      bind: (operand) => exactDecimal(operand, 34, 'an amount in its own currency, such as 1000000000'),
    },
  },
  order: ['UsdCents'],
  figure: (text) => text.slice(0, text.indexOf(' ')),
  plausible: { least: 0 },
  parts: {
    names: ['currency', 'comparator', 'upTo'],
    join: (value, { currency = '', comparator, upTo }) =>
      upTo === undefined
        ? [value, currency, comparator ?? ''].join(' ').trim()
        : `${value} ${currency} ${comparator ?? 'AT_LEAST'} ${upTo} AT_MOST`,
    read: { currency: currencyCode, comparator: comparatorOf },
  },
  parse(raw) {
    const [amount = '', code, word, ...rest] = ofRange(raw.trim()).split(/\s+/);
    const said = word ?? 'EXACT';
    const most = rest.length === 2 && said === 'AT_LEAST' && rest[1] === 'AT_MOST' ? rest[0] : undefined;
    if (scales.test(raw))
      throw new ValueFault(`${raw.trim()} does not give its figure in digits`, 'digits, such as 5000000 USD');
    if (code === undefined || (rest.length > 0 && most === undefined))
      throw new ValueFault(`${raw} is not an amount of money`, expected);
    const value = exactDecimal(amount, 34, expected);
    const currency = currencyCode(code);
    const comparator = comparatorOf(said);
    if (currency === 'USD') wholeCents(new Big(value));
    const upTo = most === undefined ? null : exactDecimal(most, 34, expected);
    if (upTo !== null && new Big(upTo).lte(value))
      throw new ValueFault(`the range ends at ${upTo}, which is not above ${value}`, expected);
    return { value, currency, comparator, upTo };
  },
  format: ({ value, currency, comparator, upTo }) =>
    `${value} ${currency} ${comparator}${upTo === null ? '' : ` ${upTo} AT_MOST`}`,
  store({ value, currency, comparator, upTo }, { day, source, rate: rateOf }) {
    const said = [value, currency, comparator] as const;
    const rate =
      currency === 'USD' ? { perUsd: '1', day, source } : day === null ? null : rateOf(currency, day);
    // A rate is a claim like any other: one of zero, or that makes the amount too large, is as good as none.
    const worth = rate !== null && Number(rate.perUsd) > 0 ? centsOf(new Big(value).div(rate.perUsd)) : null;
    if (rate === null || worth === null || !fits(worth))
      return [...said, null, day, null, null, source, upTo];
    return [...said, integerOf(worth), day, rate.perUsd, rate.day, rate.source, upTo];
  },
  rdf: ({ value, currency, comparator, upTo }) => {
    const figure = (text: string) => ({ text, datatype: xsd('decimal') });
    const [least, most] =
      comparator === 'AT_MOST' ? [null, value] : comparator === 'AT_LEAST' ? [value, upTo] : [null, null];
    return {
      type: schemaOrg('MonetaryAmount'),
      properties: {
        [schemaOrg('currency')]: { text: currency },
        ...(least === null && most === null && { [schemaOrg('value')]: figure(value) }),
        ...(least !== null && { [schemaOrg('minValue')]: figure(least) }),
        ...(most !== null && { [schemaOrg('maxValue')]: figure(most) }),
        ...(comparator === 'ABOUT' && { [schemaOrg('description')]: { text: comparators.ABOUT } }),
      },
    };
  },
  load([value, currency, comparator, , day, perUsd, rateDay, rateSource, upTo]) {
    return value === null || value === undefined
      ? null
      : { value, currency, comparator, day, perUsd, rateDay, rateSource, upTo };
  },
});

/** A range as people write it, in the words of its canonical text: `5..9 EUR` is `5 EUR AT_LEAST 9 AT_MOST`. */
const ofRange = (raw: string): string =>
  raw.replace(
    /^(\S+?)\.\.(\S+)\s+(\S+)$/,
    (_, least, most, code) => `${least} ${code} AT_LEAST ${most} AT_MOST`,
  );

function wholeCents(dollars: Big): number | bigint {
  const whole = centsOf(dollars);
  if (!fits(whole)) throw new ValueFault(`${dollars.toFixed()} US dollars exceed 64 bits of cents`, expected);
  return integerOf(whole);
}

const centsOf = (dollars: Big): bigint => BigInt(dollars.times(100).round(0, Big.roundHalfEven).toFixed());

const fits = (whole: bigint): boolean => whole <= most && whole >= -most;

const integerOf = (whole: bigint): number | bigint =>
  Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;

function comparatorOf(word: string): Comparator {
  if (isComparator(word)) return word;
  throw new ValueFault(
    `${word} is not a comparator.${didYouMean(word, Object.keys(comparators))}`,
    `one of ${Object.keys(comparators).join(', ')}`,
  );
}

function isComparator(word: string): word is Comparator {
  return Object.hasOwn(comparators, word);
}
