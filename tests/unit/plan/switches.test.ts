import { expect, test } from 'vitest';
import { forChoice } from '../../../src/plan/switches.ts';

test('what was made for a choice is kept, and no more than some choices are', () => {
  const kept = new Map<string, object>();
  const first = forChoice(kept, '0', () => ({}));
  expect(forChoice(kept, '0', () => ({}))).toBe(first);
  for (let n = 1; n < 1_000; n++) {
    forChoice(kept, String(n), () => ({}));
    expect(kept.size).toBeLessThanOrEqual(64);
  }
});
