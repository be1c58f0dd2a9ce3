import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { StoreTimeout } from '../../src/store/errors.ts';
import { busy } from '../support/busy.ts';
import { fill } from '../support/fill.ts';
import { hubOfParts, slowStatements } from '../support/slow-statements.ts';
import { type StoreUnderTest, soon, storesUnderTest } from '../support/stores.ts';

describe.each(storesUnderTest())('a slow statement on $name', ({ open }) => {
  let under: StoreUnderTest;
  beforeAll(async () => {
    under = await open();
    await fill(under.store, hubOfParts);
  });
  afterAll(() => under.destroy());

  // The next write begins once the one before it runs no more.
  test.each(Object.entries(slowStatements(graph)))('ends soon after its deadline: %s', async (_, slow) => {
    const { store } = under;
    const deadline = Date.now() + 1_000;
    const writing = store.write((transaction) => transaction.run(slow), { deadline });
    await expect(writing).rejects.toThrow(StoreTimeout);
    await store.write(async () => {}, soon());
    expect(Date.now() - deadline).toBeLessThan(500 + busy);
    await expect(store.read(slow, { deadline: Date.now() + 300 })).rejects.toThrow(StoreTimeout);
  });
});
