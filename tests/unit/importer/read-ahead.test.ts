import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAhead } from '../../../src/importer/read-ahead.ts';

async function* from(items: readonly number[], made: number[] = [], fault?: Error): AsyncGenerator<number> {
  for (const item of items) {
    made.push(item);
    yield item;
  }
  if (fault !== undefined) throw fault;
}

test('yields what the stream yields, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer()), async (items) => {
      const read: number[] = [];
      for await (const item of readAhead(from(items))) read.push(item);
      expect(read).toEqual(items);
    }),
  );
});

test('has one item more made than was yielded, and no second one', async () => {
  const made: number[] = [];
  const read = readAhead(from([1, 2, 3, 4], made));
  await read.next();
  expect(made).toEqual([1, 2]);
  await read.next();
  expect(made).toEqual([1, 2, 3]);
});

test('throws the fault of an item when it is its turn, and not before', async () => {
  const read = readAhead(from([1], [], new Error('the second item')));
  expect((await read.next()).value).toBe(1);
  await new Promise((resolve) => setImmediate(resolve));
  await expect(read.next()).rejects.toThrow('the second item');
});

test('ends the stream when its reader stops early', async () => {
  let ended = false;
  async function* stream(): AsyncGenerator<number> {
    try {
      yield 1;
      yield 2;
      yield 3;
    } finally {
      ended = true;
    }
  }
  for await (const _ of readAhead(stream())) break;
  expect(ended).toBe(true);
});
