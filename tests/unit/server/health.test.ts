import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchHealth } from '../../../src/server/health.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('follows the store', async () => {
  const health = watchHealth(1_000);
  expect(health.readiness()).toBe('starting');
  let up = true;
  health.started(async () => {
    if (!up) throw new Error('down');
  });
  expect(health.readiness()).toBe('ready');
  up = false;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(health.readiness()).toBe('store-unavailable');
  up = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(health.readiness()).toBe('ready');
});

test('never asks a slow store twice at once', async () => {
  const probe = vi.fn(() => new Promise(() => {}));
  watchHealth(1_000).started(probe);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(probe).toHaveBeenCalledTimes(1);
});

test('does not come back from draining', async () => {
  const health = watchHealth(1_000);
  let answer = () => {};
  health.started(
    () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
  );
  await vi.advanceTimersByTimeAsync(1_000);
  health.drain();
  answer();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(health.readiness()).toBe('draining');
});

test('stays draining when the start ends after the stop', () => {
  const health = watchHealth(1_000);
  health.drain();
  health.started(async () => {});
  expect(health.readiness()).toBe('draining');
});
