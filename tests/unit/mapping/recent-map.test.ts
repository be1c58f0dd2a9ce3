import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recentMap } from '../../../src/mapping/recent-map.ts';

const entries = fc.array(fc.tuple(fc.constantFrom(...'abcdefghij'), fc.nat()), { maxLength: 60 });

test('A recent map holds the last entries as any map does', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 12 }), (all, most) => {
      const map = recentMap<number>(most);
      for (const [key, value] of all) map.set(key, value);
      for (const [key, value] of new Map(all.slice(-most))) expect(map.get(key)).toBe(value);
    }),
  );
});

test('It holds no more than twice as many', () => {
  const map = recentMap<number>(100);
  for (let i = 0; i < 10_000; i += 1) map.set(String(i), i);
  const held = Array.from({ length: 10_000 }, (_, i) => map.get(String(i))).filter((v) => v !== undefined);
  expect(held.length).toBeGreaterThanOrEqual(100);
  expect(held.length).toBeLessThanOrEqual(200);
});
