import { expect, test } from 'vitest';
import { hasAllPages } from '../../../src/store/sqlite/has-all-pages.ts';

const from = (first: number, last: number) =>
  new Set(Array.from({ length: last - first + 1 }, (_, at) => first + at));

test('finds each page in the file or in the log, and misses one that is in neither', () => {
  const found = { pages: 10, pageSize: 4_096, inFile: 6 };
  expect(hasAllPages({ ...found, inLog: from(7, 10) })).toBe(true);
  expect(hasAllPages({ ...found, inLog: from(7, 9) })).toBe(false);
  expect(hasAllPages({ ...found, inLog: from(8, 10) })).toBe(false);
  expect(hasAllPages({ ...found, inFile: 10, inLog: new Set() })).toBe(true);
});

test.each([
  [4_096, 262_145],
  [8_192, 131_073],
  [65_536, 16_385],
])(
  'with pages of %i bytes, a graph that grows past 1 GiB misses no page %i, which is never written',
  (pageSize, lockPage) => {
    const grown = { pages: lockPage + 5, pageSize, inFile: lockPage - 3 };
    const inLog = from(lockPage - 2, lockPage + 5);
    inLog.delete(lockPage);
    expect(hasAllPages({ ...grown, inLog })).toBe(true);
    for (const page of inLog) {
      const lacking = new Set(inLog);
      lacking.delete(page);
      expect(hasAllPages({ ...grown, inLog: lacking }), `without page ${page}`).toBe(false);
    }
  },
);
