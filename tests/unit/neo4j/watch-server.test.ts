import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StoreUnavailable } from '../../../src/store/errors.ts';
import { watchServer } from '../../../src/store/neo4j/watch-server.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that is there or not, and is looked for in 10 ms. */
function scene() {
  let isThere = true;
  const searched = { looks: 0, probes: 0, probing: 0, most: 0 };
  const turns: string[] = [];
  const search = async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (!isThere) throw new StoreUnavailable('gone');
  };
  const watch = watchServer({
    look: () => {
      searched.looks += 1;
      return search();
    },
    probe: async () => {
      searched.probes += 1;
      searched.probing += 1;
      searched.most = Math.max(searched.most, searched.probing);
      await search().finally(() => {
        searched.probing -= 1;
      });
    },
    turned: (to) => turns.push(to),
  });
  const pass = () => {
    try {
      watch.throwIfAway();
      return true;
    } catch {
      return false;
    }
  };
  const leave = async () => {
    isThere = false;
    watch.unanswered();
    await vi.advanceTimersByTimeAsync(10);
  };
  const comeBack = () => {
    isThere = true;
  };
  return { watch, searched, turns, pass, leave, comeBack };
}

test('a slow statement has the server looked at once, and nothing else comes of it', async () => {
  const { watch, searched, pass, turns } = scene();
  for (let n = 0; n < 50; n += 1) watch.unanswered();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(pass()).toBe(true);
  expect(searched).toMatchObject({ looks: 1, probes: 0 });
  expect(turns).toEqual([]);
});

test('a server that was missed while another statement was answered is not away', async () => {
  const { watch, searched, pass, leave } = scene();
  const leaving = leave();
  watch.answered();
  await leaving;
  expect(pass()).toBe(true);
  expect(searched).toMatchObject({ looks: 1, probes: 0 });
});

test('a new doubt is looked into anew when an answer ended the one before', async () => {
  const { watch, searched, pass, leave } = scene();
  const leaving = leave();
  watch.answered();
  watch.unanswered();
  await leaving;
  expect(pass()).toBe(true);
  await vi.advanceTimersByTimeAsync(10);
  expect(searched.looks).toBe(2);
  expect(pass()).toBe(false);
});

test('calls under way are given up when the server is found to be away, and later ones at once', async () => {
  const { watch, leave, pass, turns } = scene();
  const call = watch.whileThere(new Promise(() => {}));
  const outcome = expect(call).rejects.toThrow('gone');
  expect(pass()).toBe(true);
  await leave();
  await outcome;
  expect(pass()).toBe(false);
  expect(() => watch.throwIfAway()).toThrow(StoreUnavailable);
  expect(turns).toEqual(['away']);
});

test('a call settles as it does by itself while the server is there', async () => {
  const { watch } = scene();
  await expect(watch.whileThere(Promise.resolve(1))).resolves.toBe(1);
  await expect(watch.whileThere(Promise.reject(new Error('refused')))).rejects.toThrow('refused');
});

test('probes go one at a time, at most half a second apart, until the server is back', async () => {
  const { searched, leave, comeBack, pass, turns } = scene();
  await leave();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(pass()).toBe(false);
  expect(searched.most).toBe(1);
  expect(searched.probes).toBeGreaterThanOrEqual(40);
  expect(searched.probes).toBeLessThanOrEqual(43);
  comeBack();
  const before = searched.probes;
  await vi.advanceTimersByTimeAsync(510);
  expect(pass()).toBe(true);
  expect(searched.probes).toBe(before + 1);
  expect(turns).toEqual(['away', 'back']);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(searched.probes).toBe(before + 1);
});

test('calls that fail late, while the server is away, start no second row of probes', async () => {
  const { watch, searched, leave, turns } = scene();
  await leave();
  for (let n = 0; n < 100; n += 1) {
    watch.unanswered();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(turns).toEqual(['away']);
  expect(searched.most).toBe(1);
  expect(searched.probes).toBeLessThanOrEqual(23);
});

test('a server may go away again', async () => {
  const { leave, comeBack, pass, turns } = scene();
  for (let n = 0; n < 3; n += 1) {
    await leave();
    expect(pass()).toBe(false);
    comeBack();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(pass()).toBe(true);
  }
  expect(turns).toEqual(['away', 'back', 'away', 'back', 'away', 'back']);
});

test('nothing is looked for after the stop', async () => {
  const { watch, searched, leave } = scene();
  await leave();
  watch.stop();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(searched.probes).toBe(0);
});
