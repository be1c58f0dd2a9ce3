import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { money } from '../../../schema/values/index.ts';
import { comparators } from '../../../schema/values/money.ts';
import type { Moment, Rate } from '../../../src/ontology/value-kind.ts';

const at = (perUsd: string | null, day: string | null = '2024-04-18'): Moment => ({
  day,
  source: 'source/paper',
  rate: (_, on): Rate | null => (perUsd === null ? null : { perUsd, day: on, source: 'source/bank' }),
});
const stored = (raw: string, moment = at(null)) => money.store(money.parse(raw), moment);
const centsOf = (raw: string, perUsd: string | null = null) => stored(raw, at(perUsd))[3];

describe('money', () => {
  test('comes back as it was said', () => {
    const amount = fc
      .tuple(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), fc.nat({ max: 99 }))
      .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom('USD', 'JPY', 'KRW', 'EUR'),
        fc.constantFrom(...Object.keys(comparators)),
        (value, currency, comparator) => {
          const said = money.parse(`${value} ${currency} ${comparator}`);
          expect(said).toMatchObject({ currency, comparator });
          expect(money.parse(money.format(said))).toEqual(said);
        },
      ),
    );
  });

  test('is exact unless it says otherwise, and knows a currency in lowercase', () => {
    expect(money.format(money.parse(' 8_000_000_000   usd '))).toBe('8000000000 USD EXACT');
    expect(money.format(money.parse('1.50 JPY ABOUT'))).toBe('1.5 JPY ABOUT');
  });

  test('says what was meant by a currency or a comparator that does not exist', () => {
    expect(() => money.parse('5 JYP')).toThrow(/JYP is not an ISO 4217 currency\. Did you mean/);
    expect(() => money.parse('5 USD AT_LEST')).toThrow('Did you mean AT_LEAST?');
    expect(() => money.parse('5 USD constructor')).toThrow('is not a comparator');
  });

  test.each(['5 million USD', '5m USD', '$5bn', '1.2 Billion EUR ABOUT'])(
    'asks for the digits of %j',
    (raw) => {
      expect(() => money.parse(raw)).toThrow('does not give its figure in digits');
    },
  );

  test.each(['5', 'USD', 'USD 5', '$5', '5 USD AT_LEAST now', '5,000 USD', '1.2.3 USD', '80 dollars', ''])(
    'is not %j',
    (raw) => {
      expect(() => money.parse(raw)).toThrow();
    },
  );

  test.each([
    ['500000..1000000 EUR', '500000 EUR AT_LEAST 1000000 AT_MOST'],
    ['500000 EUR AT_LEAST 1000000 AT_MOST', '500000 EUR AT_LEAST 1000000 AT_MOST'],
    ['0.5e6..1e6 EUR', '500000 EUR AT_LEAST 1000000 AT_MOST'],
    ['-2..-1 USD', '-2 USD AT_LEAST -1 AT_MOST'],
  ])('of %j is a range, which is at least its floor', (raw, canonical) => {
    expect(money.format(money.parse(raw))).toBe(canonical);
    expect(money.parse(raw).comparator).toBe('AT_LEAST');
  });

  test.each([
    ['5..5 EUR', 'the range ends at 5, which is not above 5'],
    ['9..5 EUR', 'the range ends at 5, which is not above 9'],
    ['5 EUR AT_MOST 9 AT_MOST', 'is not an amount of money'],
    ['5 EUR AT_LEAST 9', 'is not an amount of money'],
    ['5..9 EUR ABOUT', '5..9 is not'],
    ['..9 EUR', '..9 is not'],
  ])('is no range as %j', (raw, message) => {
    expect(() => money.parse(raw)).toThrow(message);
  });

  test('of a range is worth its floor, and keeps its ceiling', () => {
    const columns = stored('5..9 EUR', at('0.5'));
    expect([columns[0], columns[2], columns[3], columns[8]]).toEqual(['5', 'AT_LEAST', 1000, '9']);
  });

  test('in dollars needs no rate, and no day', () => {
    expect(stored('12.34 USD', at(null, null))).toEqual([
      '12.34',
      'USD',
      'EXACT',
      1234,
      null,
      '1',
      null,
      'source/paper',
      null,
    ]);
  });

  test('in another currency is worth whole cents at a rate that it names', () => {
    expect(stored('1000 JPY', at('151.5'))).toEqual([
      '1000',
      'JPY',
      'EXACT',
      660,
      '2024-04-18',
      '151.5',
      '2024-04-18',
      'source/bank',
      null,
    ]);
  });

  test('without a rate, or without a day, has no worth in cents', () => {
    expect(centsOf('1000 JPY')).toBeNull();
    expect(stored('1000 JPY', at('151.5', null))[3]).toBeNull();
  });

  test('without a rate keeps who said it, who vouches for it in its own currency', () => {
    expect(stored('1000 JPY')).toEqual([
      '1000',
      'JPY',
      'EXACT',
      null,
      '2024-04-18',
      null,
      null,
      'source/paper',
      null,
    ]);
  });

  test('rounds a half cent to the even one', () => {
    expect(['0.005', '0.015', '0.025', '-0.005', '-0.015', '0.0251'].map((v) => centsOf(`${v} USD`))).toEqual(
      [0, 2, 2, 0, -2, 3],
    );
    expect(centsOf('1 EUR', '8')).toBe(12);
    expect(centsOf('3 EUR', '8')).toBe(38);
  });

  test('in dollars is refused exactly where its cents no longer fit 64 bits', () => {
    expect(centsOf('92233720368547758.07 USD')).toBe(2n ** 63n - 1n);
    expect(centsOf('-92233720368547758.07 USD')).toBe(-(2n ** 63n) + 1n);
    for (const raw of ['92233720368547758.08 USD', '-92233720368547758.08 USD', '1e99 USD'])
      expect(() => money.parse(raw)).toThrow('exceed 64 bits of cents');
  });

  test('keeps cents as a big integer exactly where a number would lose them', () => {
    expect(centsOf('90071992547409.91 USD')).toBe(Number.MAX_SAFE_INTEGER);
    expect(centsOf('90071992547409.92 USD')).toBe(2n ** 53n);
  });

  test('has no worth, and stops nothing, where a rate makes it too large or is not a rate', () => {
    expect(centsOf('92233720368547758.07 EUR', '1')).toBe(2n ** 63n - 1n);
    expect(centsOf('92233720368547758.08 EUR', '1')).toBeNull();
    for (const rate of ['0', '-1', '0.000000000000000000000000000001'])
      expect(stored('1e20 EUR', at(rate)).slice(3)).toEqual([
        null,
        '2024-04-18',
        null,
        null,
        'source/paper',
        null,
      ]);
  });

  test('is asked for in dollars, to the cent', () => {
    expect(money.filter?.bind('1000000000', 'gte')).toBe(100_000_000_000);
    expect(() => money.filter?.bind('92233720368547758.08', 'gte')).toThrow('exceed 64 bits of cents');
  });
});
