import { expect, test } from 'vitest';
import type { Lane } from '../../../src/store/sqlite/lanes.ts';
import { createTurns, outOfTime, type Place } from '../../../src/store/sqlite/turns.ts';

const lanes: readonly Lane[] = [
  { readers: 1, quantumMs: 10 },
  { readers: 1, quantumMs: Number.POSITIVE_INFINITY },
];

/** Turns over readers that do nothing: a statement takes as long as it says, and what ran where is noted. */
function noted(these: readonly Lane[] = lanes) {
  const turns = createTurns(these);
  const log: string[] = [];
  const enter = (key: string, owner: object, ms: number) =>
    turns.enter<string>({
      key,
      owner,
      deadline: Date.now() + 10_000,
      run: async ({ lane }: Place, quantumMs: number) => {
        log.push(`${key} in ${lane}`);
        await new Promise((resolve) => setImmediate(resolve));
        return ms > quantumMs ? { value: outOfTime, ms: quantumMs } : { value: key, ms };
      },
      end: ({ lane }) => log.push(`${key} ended in ${lane}`),
    });
  return { turns, log, enter };
}

test('lets requests take turns, however many statements one of them has', async () => {
  const { log, enter } = noted();
  const [many, one] = [{}, {}];
  const all = ['a', 'b', 'c', 'd'].map((key) => enter(key, many, 1));
  all.push(enter('lookup', one, 1));
  await Promise.all(all.map(({ result }) => result));
  expect(log.indexOf('lookup in 0')).toBe(2);
});

test('runs to its end in the slow lane what was ended in the quick one, and begins there the next time', async () => {
  const { log, enter } = noted();
  expect(await enter('slow', {}, 500).result).toBe('slow');
  expect(await enter('slow', {}, 500).result).toBe('slow');
  expect(log).toEqual(['slow in 0', 'slow in 1', 'slow in 1']);
});

test('takes back into the quick lane what turns out to be quick', async () => {
  const { log, enter } = noted();
  await enter('now and then', {}, 500).result;
  await enter('now and then', {}, 1).result;
  await enter('now and then', {}, 1).result;
  expect(log.at(-1)).toBe('now and then in 0');
});

test('does not try in the quick lane what was found to be slow while it waited', async () => {
  const { log, enter } = noted();
  await Promise.all([1, 2, 3].map(() => enter('slow', {}, 500).result));
  expect(log.filter((line) => line === 'slow in 0')).toHaveLength(1);
});

test('gives half of the time to what was quick before, when much that is new waits', async () => {
  const { log, enter } = noted();
  await enter('known', {}, 1).result;
  const fresh = Array.from({ length: 20 }, (_, i) => enter(`new ${i}`, {}, 5).result);
  const known = Array.from({ length: 5 }, () => enter('known', {}, 1).result);
  await Promise.all(known);
  expect(log.filter((line) => line.startsWith('new')).length).toBeLessThanOrEqual(3);
  await Promise.all(fresh);
});

test('drops what waits and whose caller has gone, and ends what runs', async () => {
  const { log, enter } = noted();
  const running = enter('running', {}, 1);
  const waiting = enter('waiting', {}, 1);
  waiting.leave();
  running.leave();
  await expect(waiting.result).rejects.toThrow('in time');
  await running.result;
  expect(log).toEqual(['running in 0', 'running ended in 0']);
});

test('fails what waits once it is closed, and begins nothing more', async () => {
  const { turns, log, enter } = noted();
  const running = enter('running', {}, 1);
  const waiting = expect(enter('waiting', {}, 1).result).rejects.toThrow('The store is closed.');
  turns.close();
  await waiting;
  expect(await running.result).toBe('running');
  await expect(enter('late', {}, 1).result).rejects.toThrow('The store is closed.');
  expect(log).toEqual(['running in 0']);
});

test('does not begin again in the next lane what was ended after it was closed', async () => {
  const { turns, log, enter } = noted();
  const { result } = enter('slow', {}, 500);
  turns.close();
  await expect(result).rejects.toThrow('The store is closed.');
  expect(log).toEqual(['slow in 0']);
});

test('begins in this thread only what was quick before', async () => {
  const { log, enter } = noted([{ readers: 1, quantumMs: 2, here: true }, ...lanes]);
  await enter('a', {}, 0.5).result;
  await enter('a', {}, 0.5).result;
  await enter('a', {}, 500).result;
  await enter('a', {}, 5).result;
  expect(log).toEqual(['a in 1', 'a in 0', 'a in 0', 'a in 1', 'a in 2', 'a in 2']);
});
