import { afterAll, describe, expect, test } from 'vitest';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { watchedStore } from '../support/failing-store.ts';
import { heldLedger } from '../support/held.ts';
import { claimsAndLedger, emptyForEach, hashOf, importInto, nodesStored } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { widgetRows } from '../support/widget-rows.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const whole = files.write('whole.jsonl', widgetRows);
const batchSize = 10;
const claims = widgetRows.filter((row) => 'subject' in row).length;
const sources = widgetRows.length - claims;

describe.each(storesUnderTest())('$name', (underTest) => {
  const world = emptyForEach(underTest);

  test('keeps nothing of a batch that fails at any of its statements, and a second run finishes it', async () => {
    let statements = 0;
    const states = new Set<string>([await graphHash(world.store)]);
    const watched = watchedStore(
      world.store,
      (count) => {
        statements = count;
      },
      async () => {
        states.add(await graphHash(world.store));
      },
    );
    await importInto(watched, [whole], { batchSize });
    const hash = await graphHash(world.store);
    const step = underTest.name === 'sqlite' ? 1 : 9;
    for (let at = 1; at <= statements; at += step) {
      await world.anew();
      const failing = watchedStore(world.store, (count, { name }) => {
        if (count === at) throw new Error(`no power at ${name}`);
      });
      await expect(importInto(failing, [whole], { batchSize })).rejects.toThrow('no power');
      expect(states).toContain(await graphHash(world.store));
      const [stored, noted] = await claimsAndLedger(world.store);
      expect(stored).toBe(noted);
      await importInto(world.store, [whole], { batchSize });
      expect(await graphHash(world.store)).toBe(hash);
    }
    expect(await heldLedger(world.store, 'Pending')).toEqual([]);
  });

  test('ends with the fault of a batch that fails while the next is made ready, and begins no other', async () => {
    const faulty = files.write('faulty.jsonl', [
      ...widgetRows.slice(0, 3 * batchSize),
      { subject: 'widget/none' },
    ]);
    const problems: string[] = [];
    let failed = false;
    let after = 0;
    let batches = 0;
    const failing = watchedStore(world.store, (_, { name }) => {
      if (failed) after += 1;
      if (name === 'mergeBatch' && batches === 1) {
        failed = true;
        throw new Error('the second batch');
      }
    });
    const failure = importInto(failing, [faulty], {
      batchSize,
      report: ({ message }) => problems.push(message),
      progress: () => {
        batches += 1;
      },
    });
    await expect(failure).rejects.toThrow('the second batch');
    expect(after).toBe(0);
    expect(problems).toEqual([]);
    expect(await claimsAndLedger(world.store)).toEqual([batchSize, batchSize]);
  });

  test('ends at the edge of a batch when its signal is aborted, and goes on from there', async () => {
    const hash = await hashOf(world, [whole], { batchSize });
    await world.anew();
    const stop = new AbortController();
    let batches = 0;
    const stopped = importInto(world.store, [whole], {
      batchSize,
      signal: stop.signal,
      progress: () => {
        batches += 1;
        if (batches === 2) stop.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({
      name: 'ImportStopped',
      summary: { accepted: sources + 2 * batchSize },
    });
    expect(await claimsAndLedger(world.store)).toEqual([2 * batchSize, 2 * batchSize]);
    const { written } = await importInto(world.store, [whole], { batchSize });
    expect(written).toBe(claims - 2 * batchSize);
    expect(await graphHash(world.store)).toBe(hash);
  });

  test('stores nothing when its signal is aborted before it begins', async () => {
    const signal = AbortSignal.abort();
    await expect(importInto(world.store, [whole], { signal })).rejects.toThrow();
    expect(await nodesStored(world.store)).toBe(0);
  });
});
