import { expect, test } from 'vitest';
import { sendAhead } from '../../../src/importer/send-ahead.ts';
import { clearPending, ledgerSize, pending } from '../../../src/shapes/ledger.ts';
import type { WriteTransaction } from '../../../src/store/store.ts';

const [one, two, three] = [pending(), clearPending('USD'), ledgerSize()];

/** A transaction whose statements end when the test says so. */
function held() {
  const given: string[] = [];
  const ends: (() => void)[] = [];
  const faults: ((fault: Error) => void)[] = [];
  const transaction: WriteTransaction = {
    run: ({ name }) =>
      new Promise((resolve, reject) => {
        given.push(name);
        ends.push(() => resolve([]));
        faults.push(reject);
      }),
  };
  return { transaction, given, ends, faults };
}

test('hands statements to the store in their order, without waiting for their ends', async () => {
  const { transaction, given } = held();
  const ahead = sendAhead(transaction);
  await ahead.send(one);
  await ahead.send(two);
  void ahead.run(three);
  expect(given).toEqual(['pending', 'clearPending', 'ledgerSize']);
});

test('settles when everything that was sent has ended', async () => {
  const { transaction, ends } = held();
  const ahead = sendAhead(transaction);
  let settled = false;
  await ahead.send(one);
  await ahead.send(two);
  const all = ahead.settle().then(() => {
    settled = true;
  });
  ends[0]?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(settled).toBe(false);
  ends[1]?.();
  await all;
  expect(settled).toBe(true);
});

test('throws the fault of a statement that was sent, and not that of one after it', async () => {
  const { transaction, faults } = held();
  const ahead = sendAhead(transaction);
  await ahead.send(one);
  const behind = ahead.run(two);
  faults[1]?.(new Error('the second statement'));
  faults[0]?.(new Error('the first statement'));
  await expect(behind).rejects.toThrow('the first statement');
  const alone = sendAhead(transaction).run(three);
  faults[2]?.(new Error('the third statement'));
  await expect(alone).rejects.toThrow('the third statement');
});

test('meets the fault of a statement when it settles, and not before', async () => {
  const { transaction, faults, ends } = held();
  const ahead = sendAhead(transaction);
  await ahead.send(one);
  faults[0]?.(new Error('the first statement'));
  await ahead.send(two);
  ends[1]?.();
  await expect(ahead.settle()).rejects.toThrow('the first statement');
});
