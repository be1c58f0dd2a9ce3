import { expect, test } from 'vitest';
import { sendInParts } from '../../../src/importer/send-in-parts.ts';

const rows = (count: number) => Array.from({ length: count }, (_, i) => i);

test.each([
  [0, []],
  [5_000, [5_000]],
  [12_000, [5_000, 5_000, 2_000]],
])('%s rows are sent in parts of 5,000, in their order', async (count, sizes) => {
  const sent: (readonly number[])[] = [];
  await sendInParts(rows(count), async (part) => sent.push(part));
  expect(sent.map(({ length }) => length)).toEqual(sizes);
  expect(sent.flat()).toEqual(rows(count));
});

test('No more than two parts are with the store at a time', async () => {
  let [now, most] = [0, 0];
  await sendInParts(rows(30_000), async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise(setImmediate);
    now -= 1;
  });
  expect(most).toBe(2);
});

test.each([0, 1, 4])('The fault of part %s is thrown', async (bad) => {
  let part = 0;
  const sending = sendInParts(rows(25_000), async () => {
    if (part++ === bad) throw new Error(`part ${bad}`);
  });
  await expect(sending).rejects.toThrow(`part ${bad}`);
});
