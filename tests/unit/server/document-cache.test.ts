import { expect, test } from 'vitest';
import { documentCache } from '../../../src/server/document-cache.ts';

test('keeps the 256 documents used last', () => {
  const cache = documentCache<number>();
  for (let i = 0; i < 256; i += 1) cache.set(`query ${i}`, i);
  expect(cache.get('query 0')).toBe(0);
  cache.set('one more', -1);
  expect(cache.get('query 1')).toBeUndefined();
  expect(cache.get('query 0')).toBe(0);
  expect(cache.get('one more')).toBe(-1);
});

test('leaves long documents out', () => {
  const cache = documentCache<number>();
  cache.set('x'.repeat(8192), 1);
  cache.set('x'.repeat(8193), 2);
  expect(cache.get('x'.repeat(8192))).toBe(1);
  expect(cache.get('x'.repeat(8193))).toBeUndefined();
});
