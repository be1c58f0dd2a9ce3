import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graph } from '../../../../schema/index.ts';
import { compareValues } from '../../../../src/claims/conflict/compare-values.ts';
import { isDisputed } from '../../../../src/claims/conflict/disputed.ts';
import { graver } from '../../../../src/claims/conflict/verdict.ts';

const property = (kind: string, name: string) => graph.kind(kind)?.properties.find((p) => p.name === name);
const amount = property('Investment', 'amount');
const announced = property('Investment', 'announced');

describe('amounts of one currency', () => {
  test.each([
    ['8 USD EXACT', '8 USD AT_LEAST', null],
    ['3900000000000 KRW ABOUT', '4000000000000 KRW ABOUT', null],
    ['2260000000000 JPY EXACT', '2000000000000 JPY ABOUT', null],
    ['1230 JPY EXACT', '1200 JPY EXACT', null],
    ['1390000000 USD EXACT', '1300000000 USD EXACT', 'CONTRADICTION'],
    ['2260000000000 JPY EXACT', '2000000000000 JPY EXACT', 'CONTRADICTION'],
    ['8000000000 USD EXACT', '10000000000 USD EXACT', 'CONTRADICTION'],
    ['8000000000 USD AT_LEAST', '10000000000 USD EXACT', 'BOUND'],
    ['8000000000 USD AT_LEAST', '10000000000 USD AT_LEAST', 'BOUND'],
    ['8000000000 USD EXACT', '10000000000 USD AT_MOST', 'BOUND'],
    ['8000000000 USD EXACT', '10000000000 USD AT_LEAST', 'CONTRADICTION'],
    ['80 USD EXACT', '8000000000 USD EXACT', 'CONTRADICTION'],
    ['0 USD EXACT', '5 USD EXACT', 'CONTRADICTION'],
  ])('%s and %s: %s', (a, b, verdict) => {
    expect(compareValues(amount, a, b)).toBe(verdict);
  });
});

describe('dates', () => {
  test.each([
    ['2024-04', '2024-04-18', null],
    ['2024~', '2024', null],
    ['2024-04-18', '2024-04-19', 'CONTRADICTION'],
    ['2023-03', '2023-04', 'CONTRADICTION'],
    ['2024/2028', '2024/2027', 'OVERLAP'],
    ['../2027', '2024/2028', 'OVERLAP'],
    ['2024/2028', '2024~/2028~', null],
    ['2024/2028', '2029/2030', 'CONTRADICTION'],
  ])('%s and %s: %s', (a, b, verdict) => {
    expect(compareValues(announced, a, b)).toBe(verdict);
  });
});

test('words, texts, whole numbers and the ends of links differ or do not', () => {
  expect(compareValues(property('Investment', 'status'), 'ANNOUNCED', 'CANCELLED')).toBe('CONTRADICTION');
  expect(compareValues(property('Observation', 'rank'), '9', '8')).toBe('CONTRADICTION');
  expect(compareValues(property('Observation', 'unit'), 'models', 'models')).toBeNull();
  expect(compareValues(property('Observation', 'value'), '87.52', '87.5')).toBeNull();
  expect(compareValues(property('Observation', 'value'), '87.5', '80')).toBe('CONTRADICTION');
  expect(compareValues(undefined, 'country/jp', 'country/us')).toBe('CONTRADICTION');
});

const amounts = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'))
  .map(([value, comparator]) => `${value} USD ${comparator}`);
const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2021-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const dates = fc.oneof(
  days.map((day) => day.slice(0, 10)),
  days.map((day) => day.slice(0, 7)),
  fc.tuple(days, days).map((pair) => [...new Set(pair.map((day) => day.slice(0, 7)))].sort().join('/')),
);

describe('to compare', () => {
  test.each([
    ['amounts', amount, amounts],
    ['dates', announced, dates],
  ])('%s in either order is one, and a value agrees with itself', (_, of, values) => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(compareValues(of, a, b)).toBe(compareValues(of, b, a));
        expect(compareValues(of, a, a)).toBeNull();
      }),
    );
  });

  test('amounts a thousand times as large is the same', () => {
    const thousand = (text: string) => text.replace(/^(\d+)/, '$1000');
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(compareValues(amount, thousand(a), thousand(b))).toBe(compareValues(amount, a, b));
      }),
    );
  });

  test('a vaguer date agrees with every day within it', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(compareValues(announced, day.slice(0, 10), day.slice(0, 7))).toBeNull();
        expect(compareValues(announced, day.slice(0, 10), day.slice(0, 4))).toBeNull();
      }),
    );
  });

  test('claims finds a dispute in whichever order they come', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 5 }), (texts) => {
        expect(isDisputed(amount, texts.toReversed())).toBe(isDisputed(amount, texts));
      }),
    );
    expect(isDisputed(amount, ['8 USD EXACT', '11000 KRW ABOUT'])).toBe(true);
  });
});

test('of two verdicts the graver counts', () => {
  expect(graver(null, 'BOUND')).toBe('BOUND');
  expect(graver('OVERLAP', 'CONTRADICTION')).toBe('CONTRADICTION');
  expect(graver(null, null)).toBeNull();
});
