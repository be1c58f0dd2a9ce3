import { expect, test } from 'vitest';
import { documentCache } from '../../../src/server/document-cache.ts';

const text = (first: number, length: number) => String.fromCodePoint(0x4e00 + first).repeat(length);

test('keeps the documents used last, up to so many characters', () => {
  const cache = documentCache<number>(16 * 16_404);
  for (let i = 0; i < 16; i += 1) cache.set(text(i, 16_384), i);
  expect(cache.get(text(0, 16_384))).toBe(0);
  cache.set('x', -1);
  expect(cache.get(text(1, 16_384))).toBeUndefined();
  for (const kept of [0, 2, 15]) expect(cache.get(text(kept, 16_384))).toBe(kept);
  expect(cache.get('x')).toBe(-1);
});

test('counts a document that is set again once', () => {
  const cache = documentCache<number>(16 * 16_404);
  for (let i = 0; i < 100; i += 1) cache.set(text(0, 16_384), i);
  cache.set('x', 1);
  expect(cache.get(text(0, 16_384))).toBe(99);
});

test('leaves long documents out', () => {
  const cache = documentCache<number>(16 * 16_404);
  cache.set(text(0, 16_385), 1);
  expect(cache.get(text(0, 16_385))).toBeUndefined();
});

test('counts twenty characters more for each, since a short one takes as much memory as a longer one', () => {
  const cache = documentCache<number>(100);
  for (let i = 0; i < 5; i += 1) cache.set(`${i}`, i);
  expect(cache.get('0')).toBeUndefined();
  for (let i = 1; i < 5; i += 1) expect(cache.get(`${i}`)).toBe(i);
});

test('keeps nothing where nothing is to be kept', () => {
  const cache = documentCache<number>(0);
  cache.set('x', 1);
  expect(cache.get('x')).toBeUndefined();
});
