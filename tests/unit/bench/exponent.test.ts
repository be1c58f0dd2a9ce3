import { expect, test } from 'vitest';
import { exponent } from '../../../bench/growth/exponent.ts';

test('what does not grow has the exponent 0, what grows as its graph 1', () => {
  const sizes = [10_000, 100_000, 1_000_000];
  expect(exponent(sizes.map((x) => [x, 3]))).toBeCloseTo(0, 10);
  expect(exponent(sizes.map((x) => [x, x / 7]))).toBeCloseTo(1, 10);
  expect(exponent(sizes.map((x) => [x, 5 * Math.sqrt(x)]))).toBeCloseTo(0.5, 10);
});

test('noise of one point does not hide the growth of the others', () => {
  expect(
    exponent([
      [1, 1],
      [10, 12],
      [100, 90],
      [1_000, 1_000],
    ]),
  ).toBeCloseTo(1, 1);
});

test('one point says nothing', () => {
  expect(exponent([[10_000, 3]])).toBeNaN();
});
