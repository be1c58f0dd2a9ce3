import { describe, expect, test } from 'vitest';
import { fractionOf } from '../../../explorer/src/parts/fraction-of.ts';

describe('a share is called by the simplest fraction that it is', () => {
  test.each([
    [5_149_437_355.62 / 15_448_312_066.84, 1, 3],
    [0.5, 1, 2],
    [2 / 3, 2, 3],
    [1 / 24, 1, 24],
  ])('%d', (share, top, bottom) => {
    expect(fractionOf(share)).toEqual({ top, bottom });
  });

  test.each([1, 0.9999999, 0, Number.NaN, 2])('%d is none', (share) => {
    expect(fractionOf(share)).toBeNull();
  });
});
