import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StoreAborted, StoreTimeout } from '../../../src/store/errors.ts';
import { coldStart } from '../../../src/store/neo4j/cold-start.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A cold start whose statements end when they are told to. */
function scene() {
  const cold = coldStart();
  const sent: string[] = [];
  const ends = new Map<string, ((error?: Error) => void)[]>();
  const settle = () => vi.advanceTimersByTimeAsync(0);
  /** The others that the first turn waits for have come. */
  const gather = () => vi.advanceTimersByTimeAsync(250);
  const ask = (text: string, signal?: AbortSignal) => {
    const send = () => {
      sent.push(text);
      return new Promise<string>((resolve, reject) => {
        const end = (error?: Error) => (error === undefined ? resolve(text) : reject(error));
        ends.set(text, [...(ends.get(text) ?? []), end]);
      });
    };
    const outcome = cold.run(text, send, { deadline: Date.now() + 10_000, signal });
    outcome.catch(() => {});
    return outcome;
  };
  const end = async (text: string, error?: Error) => {
    for (const one of ends.get(text) ?? []) one(error);
    ends.delete(text);
    await settle();
  };
  return { cold, sent, ask, end, settle, gather };
}

test('everything is sent at once to a server that was never away', () => {
  const { sent, ask } = scene();
  for (let n = 0; n < 100; n += 1) ask(`text ${n}`);
  expect(sent).toHaveLength(100);
});

test('a server that is back is sent one new text at a time, once, the shortest first', async () => {
  const { cold, sent, ask, end, gather } = scene();
  cold.begin();
  for (const text of ['three', 'a', 'a', 'two', 'two']) ask(text);
  expect(sent).toEqual([]);
  await gather();
  expect(sent).toEqual(['a']);
  await end('a');
  expect(sent).toEqual(['a', 'a', 'two']);
  await end('two');
  expect(sent).toEqual(['a', 'a', 'two', 'two', 'three']);
});

test('what was answered once is sent at once', async () => {
  const { cold, sent, ask, end, gather } = scene();
  cold.begin();
  ask('known');
  await gather();
  await end('known');
  for (const text of ['one', 'two', 'known']) ask(text);
  expect(sent).toEqual(['known', 'one', 'known']);
});

test('what failed is not sent again for whoever asked, and holds up nobody a second time', async () => {
  const { cold, sent, ask, end, gather } = scene();
  cold.begin();
  const first = ask('slow');
  ask('other');
  await gather();
  await end('slow', new Error('cut'));
  await expect(first).rejects.toThrow('cut');
  expect(sent).toEqual(['slow', 'other']);
  ask('slow');
  expect(sent).toEqual(['slow', 'other', 'slow']);
});

test('a turn lasts five seconds at most, so that a slow statement holds up nobody for longer', async () => {
  const { cold, sent, ask, gather } = scene();
  cold.begin();
  for (const text of ['slow', 'quick']) ask(text);
  await gather();
  await vi.advanceTimersByTimeAsync(4_999);
  expect(sent).toEqual(['slow']);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(['slow', 'quick']);
});

test('a statement whose turn does not come before its deadline is never sent', async () => {
  const { cold, sent, ask, end } = scene();
  cold.begin();
  for (const text of ['a', 'bb', 'ccc']) ask(text);
  const late = expect(ask('dddd')).rejects.toThrow(StoreTimeout);
  await vi.advanceTimersByTimeAsync(10_000);
  await late;
  for (const text of ['a', 'bb', 'ccc']) await end(text);
  expect(sent).not.toContain('dddd');
});

test('a statement whose client has gone takes no turn', async () => {
  const { cold, sent, ask, end, gather } = scene();
  const client = new AbortController();
  cold.begin();
  ask('a');
  const gone = ask('b', client.signal);
  ask('cc');
  await gather();
  client.abort();
  await expect(gone).rejects.toThrow(StoreAborted);
  await end('a');
  expect(sent).toEqual(['a', 'cc']);
});

test('a server that goes away and comes back again has planned nothing', async () => {
  const { cold, sent, ask, end, settle, gather } = scene();
  cold.begin();
  for (const text of ['a', 'long']) ask(text);
  await gather();
  await end('a');
  cold.begin();
  for (const text of ['bb', 'a']) ask(text);
  // The turn of before ends nothing of this one.
  await end('long');
  await settle();
  expect(sent).toEqual(['a', 'long']);
  await gather();
  expect(sent).toEqual(['a', 'long', 'a']);
});

test('after half a minute everything is sent at once again, what has waited as well', async () => {
  const { cold, sent, ask } = scene();
  cold.begin();
  await vi.advanceTimersByTimeAsync(29_999);
  for (let n = 0; n < 10; n += 1) ask(`early ${n}`);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  for (let n = 0; n < 10; n += 1) ask(`text ${n}`);
  expect(sent).toHaveLength(20);
});
