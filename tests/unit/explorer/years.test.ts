import { describe, expect, test } from 'vitest';
import { comparatorOfSum } from '../../../explorer/src/pictures/comparator-of-sum.ts';
import { niceTicks } from '../../../explorer/src/pictures/nice-ticks.ts';
import { yearRows } from '../../../explorer/src/pictures/year-rows.ts';

const years = (...all: readonly string[]) => yearRows(all, (year) => year);

describe('rows of years', () => {
  test('years come in the order of time, whatever the order of the groups', () => {
    expect(years('2024', '2022', '2023').rows.map((row) => row.kind === 'year' && row.year)).toEqual([
      2022, 2023, 2024,
    ]);
  });

  test('a year between two others that has nothing is an empty row', () => {
    expect(years('2021', '2023').rows[1]).toEqual({ kind: 'year', year: 2022, of: null });
  });

  test('a long run of empty years is one row', () => {
    expect(years('1969', '2024').rows).toEqual([
      { kind: 'year', year: 1969, of: '1969' },
      { kind: 'gap', from: 1970, to: 2023 },
      { kind: 'year', year: 2024, of: '2024' },
    ]);
  });

  test('what has no year comes apart', () => {
    const { rows, apart } = years('unknown', '2024');
    expect(apart).toEqual(['unknown']);
    expect(rows).toHaveLength(1);
  });

  test('no group makes no row', () => {
    expect(years()).toEqual({ rows: [], apart: [] });
  });
});

describe('ticks of an axis', () => {
  test('ticks are round and reach the greatest value', () => {
    expect(niceTicks(27e9, 5)).toEqual([0, 1e10, 2e10, 3e10]);
    expect(niceTicks(7, 7)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('an axis of nothing has its zero', () => {
    expect(niceTicks(0, 5)).toEqual([0]);
    expect(niceTicks(Number.NaN, 5)).toEqual([0]);
  });
});

test('a sum is a floor if any part is, otherwise rough, otherwise a ceiling', () => {
  expect(comparatorOfSum(['EXACT', 'ABOUT', 'AT_LEAST'])).toBe('AT_LEAST');
  expect(comparatorOfSum(['AT_MOST', 'ABOUT'])).toBe('ABOUT');
  expect(comparatorOfSum(['AT_MOST', 'EXACT'])).toBe('AT_MOST');
  expect(comparatorOfSum([])).toBe('EXACT');
});
