import { describe, expect, test } from 'vitest';
import { amountOf, meanOf } from '../../../src/money/least-units.ts';
import { moneyUnits } from '../../../src/money/money-units.ts';

const yen = { value: '1000', currency: 'JPY', usdCents: 646, day: '2024-04-18', perUsd: '154.7' };
const rate = (perUsd: string) => async () => ({ perUsd, day: '2024-04-01', source: 'source/s' });
const unasked = () => Promise.reject(new Error('no rate is needed'));

describe('an amount in least units', () => {
  test('is itself in its own currency, rounded half to even', async () => {
    expect(await moneyUnits(yen, 'JPY', unasked)).toBe(1000n);
    expect(await moneyUnits({ ...yen, value: '2.5' }, 'JPY', unasked)).toBe(2n);
    expect(await moneyUnits({ ...yen, value: '0.125', currency: 'USD' }, 'USD', unasked)).toBe(12n);
  });

  test('is the stored cents in US dollars, however many', async () => {
    expect(await moneyUnits(yen, 'USD', unasked)).toBe(646n);
    expect(await moneyUnits({ ...yen, usdCents: 2n ** 62n }, 'USD', unasked)).toBe(2n ** 62n);
    expect(await moneyUnits({ ...yen, usdCents: undefined }, 'USD', unasked)).toBe(646n);
  });

  test('goes through US dollars into another currency, at the rate of its own day', async () => {
    const asked: unknown[] = [];
    const won = await moneyUnits(yen, 'KRW', async (key) => {
      asked.push(key);
      return { perUsd: '1380', day: '2024-04-01', source: 'source/s' };
    });
    expect(won).toBe(8920n);
    expect(asked).toEqual([{ currency: 'KRW', day: '2024-04-18' }]);
    expect(await moneyUnits(yen, 'EUR', rate('0.94'))).toBe(608n);
  });

  test('is lacking without an amount, or without one of the rates', async () => {
    expect(await moneyUnits({ ...yen, value: null }, 'USD', unasked)).toBe('NO_AMOUNT');
    expect(await moneyUnits({ ...yen, usdCents: null, perUsd: null }, 'USD', unasked)).toBe('NO_RATE');
    expect(await moneyUnits({ ...yen, perUsd: null }, 'KRW', unasked)).toBe('NO_RATE');
    expect(await moneyUnits(yen, 'KRW', async () => null)).toBe('NO_RATE');
  });
});

test('least units are written with the decimals of their currency', () => {
  expect(amountOf(123456n, 'USD')).toBe('1234.56');
  expect(amountOf(-5n, 'USD')).toBe('-0.05');
  expect(amountOf(123456n, 'JPY')).toBe('123456');
  expect(amountOf(10n ** 30n, 'USD')).toBe(`1${'0'.repeat(28)}`);
});

test('a mean is rounded half to even', () => {
  expect(meanOf(5n, 2, 'USD')).toBe('0.02');
  expect(meanOf(7n, 2, 'USD')).toBe('0.04');
  expect(meanOf(10n, 3, 'JPY')).toBe('3');
});
