import { describe, expect, test } from 'vitest';
import { convertMoney, type MoneyShape } from '../../../src/money/convert-money.ts';

const rates: Readonly<Record<string, string>> = { JPY: '146.294', KRW: '1300.36', KWD: '0.3077' };
const rateOf = async ({ currency, day }: { currency: string; day: string }) => {
  const perUsd = rates[currency];
  return perUsd === undefined ? null : { perUsd, day: `${day.slice(0, 7)}-01`, source: 'source/rates' };
};
const stored: MoneyShape = {
  value: '2260000000000',
  currency: 'JPY',
  comparator: 'EXACT',
  day: '2024-01-31',
  perUsd: '146.294',
  rateDay: '2024-01-01',
  rateSource: 'source/stored',
};
const dollars: MoneyShape = {
  ...stored,
  value: '0.125',
  currency: 'USD',
  perUsd: '1',
  rateDay: '2024-01-31',
  rateSource: 'source/said',
};

describe('an amount is converted', () => {
  test('into its own currency as it is', async () => {
    expect(await convertMoney(stored, 'JPY', rateOf)).toEqual({
      value: '2260000000000',
      rate: '1',
      rateDate: '2024-01-01',
      rateSource: 'source/stored',
    });
  });

  test('into its own currency even where no rate is known, since none is needed', async () => {
    const own = { rate: '1', rateDate: '2024-01-31', rateSource: 'source/said' };
    const noRate = { ...stored, perUsd: null, rateDay: null, rateSource: 'source/said' };
    expect(await convertMoney(noRate, 'JPY', rateOf)).toEqual({ value: stored.value, ...own });
    expect(await convertMoney(noRate, 'USD', rateOf)).toBeNull();
    const { perUsd: _, rateDay: __, ...claimed } = { ...noRate, currency: 'CHF' };
    expect(await convertMoney(claimed, 'CHF', rateOf)).toEqual({ value: stored.value, ...own });
    expect(await convertMoney({ ...noRate, day: null }, 'JPY', rateOf)).toBeNull();
  });

  test('into dollars at the rate that was stored', async () => {
    expect(await convertMoney(stored, 'USD', rateOf)).toEqual({
      value: '15448343746.16',
      rate: '0.00683555033',
      rateDate: '2024-01-01',
      rateSource: 'source/stored',
    });
  });

  test('into another currency over dollars, with the evidence of its rate', async () => {
    expect(await convertMoney(stored, 'KRW', rateOf)).toMatchObject({
      value: '20088408273750',
      rateSource: 'source/rates',
    });
  });

  test('rounded half to even, to the decimals that the currency has', async () => {
    expect(await convertMoney(dollars, 'USD', rateOf)).toMatchObject({ value: '0.125' });
    expect(await convertMoney({ ...dollars, value: '10' }, 'KWD', rateOf)).toMatchObject({ value: '3.077' });
    expect(await convertMoney({ ...stored, perUsd: '1', value: '0.125' }, 'USD', rateOf)).toMatchObject({
      value: '0.12',
    });
  });

  test('not at all where a rate is missing', async () => {
    expect(await convertMoney(stored, 'EUR', rateOf)).toBeNull();
    expect(
      await convertMoney({ ...stored, perUsd: null, rateDay: null, rateSource: null }, 'USD', rateOf),
    ).toBeNull();
    const { perUsd: _, ...claimed } = stored;
    expect(await convertMoney({ ...claimed, day: null }, 'USD', rateOf)).toBeNull();
  });

  test('of a claim, at the rates of the day on which its source was published', async () => {
    const { perUsd: _, rateDay: __, ...claimed } = stored;
    expect(await convertMoney(claimed, 'USD', rateOf)).toMatchObject({
      value: '15448343746.16',
      rateSource: 'source/rates',
    });
  });
});
