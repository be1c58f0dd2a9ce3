import { expect, test } from 'vitest';
import { isNestedDeeper } from '../../../src/server/is-nested-deeper.ts';

test.each([
  [undefined, 0],
  [null, 0],
  ['text', 0],
  [{}, 1],
  [[], 1],
  [{ a: [{ b: 1 }] }, 3],
  [[[[]], 1], 3],
])('%j is %i deep', (value, depth) => {
  expect(isNestedDeeper(value, depth)).toBe(false);
  if (depth > 0) expect(isNestedDeeper(value, depth - 1)).toBe(true);
});
