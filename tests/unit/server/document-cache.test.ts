import { expect, test } from 'vitest';
import { documentCache } from '../../../src/server/document-cache.ts';

const text = (first: number, length: number) => String.fromCodePoint(0x4e00 + first).repeat(length);

test('keeps the documents used last, up to 262,144 characters', () => {
  const cache = documentCache<number>();
  for (let i = 0; i < 16; i += 1) cache.set(text(i, 16_384), i);
  expect(cache.get(text(0, 16_384))).toBe(0);
  cache.set('x', -1);
  expect(cache.get(text(1, 16_384))).toBeUndefined();
  for (const kept of [0, 2, 15]) expect(cache.get(text(kept, 16_384))).toBe(kept);
  expect(cache.get('x')).toBe(-1);
});

test('counts a document that is set again once', () => {
  const cache = documentCache<number>();
  for (let i = 0; i < 100; i += 1) cache.set(text(0, 16_384), i);
  cache.set('x', 1);
  expect(cache.get(text(0, 16_384))).toBe(99);
});

test('leaves long documents out', () => {
  const cache = documentCache<number>();
  cache.set(text(0, 16_385), 1);
  expect(cache.get(text(0, 16_385))).toBeUndefined();
});
