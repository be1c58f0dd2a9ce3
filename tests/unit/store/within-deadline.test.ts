import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { withinDeadline } from '../../../src/store/within-deadline.ts';

const throws = (): never => {
  throw new Error('not begun');
};

test.each([
  ['succeeds', () => Promise.resolve(1)],
  ['fails', () => Promise.reject(new Error('failed'))],
  ['throws before it has begun', throws],
])('nothing waits for the signal or the deadline any more of a call that %s', async (_, start) => {
  const { signal } = new AbortController();
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  await withinDeadline(start, { deadline: Date.now() + 60_000, signal }).catch(() => {});
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  expect(timers()).toBe(before);
});
