import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { loadSeeds } from '../../src/importer/load-seeds.ts';
import { emptyForEach, hashOf, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { articleSeeds } from '../support/seeded.ts';
import { storesUnderTest } from '../support/stores.ts';
import { bankRows, ministryRows, paperRows, widgetRows } from '../support/widget-rows.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const whole = files.write('whole.jsonl', widgetRows);
const parts = [paperRows, ministryRows, bankRows].map((rows, n) => files.write(`part-${n}.jsonl`, rows));

/** Hashes of the same imports in the stores that were tested before. */
const known = new Map<string, string>();
function expectAlike(what: string, hash: string): void {
  expect(hash).toBe(known.get(what) ?? hash);
  known.set(what, hash);
}

describe.each(storesUnderTest())('$name', (underTest) => {
  const world = emptyForEach(underTest);

  test('comes to one graph from one file or many, in every order, and to that of every store', async () => {
    const hash = await hashOf(world, [whole]);
    expectAlike('widgets', hash);
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ])
      expect(
        await hashOf(
          world,
          order.map((n) => parts[n] ?? ''),
        ),
      ).toBe(hash);
  });

  test('comes to one graph from files that are imported one after another, in every order', async () => {
    const hash = await hashOf(world, [whole]);
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 0, 2],
    ]) {
      await world.anew();
      for (const n of order) await importInto(world.store, [parts[n] ?? '']);
      expect(await graphHash(world.store)).toBe(hash);
    }
  });

  test('comes to one graph from rows in every order, in batches of every size', async () => {
    const hash = await hashOf(world, [whole]);
    const shuffled = fc.shuffledSubarray([...widgetRows], { minLength: widgetRows.length });
    await fc.assert(
      fc.asyncProperty(shuffled, fc.constantFrom(1, 2, 7, 5_000), async (rows, batchSize) => {
        const file = files.write('shuffled.jsonl', rows);
        expect(await hashOf(world, [file], { batchSize })).toBe(hash);
      }),
      { numRuns: underTest.name === 'sqlite' ? 12 : 4, endOnFailure: true },
    );
  });

  test.each([1, 7, 5_000])('comes to one graph in batches of %i', async (batchSize) => {
    expectAlike('widgets', await hashOf(world, [whole], { batchSize }));
  });

  test('comes to the graph of every other store from the seeds, and finds them done the second time', async () => {
    await importInto(world.store, articleSeeds);
    const hash = await graphHash(world.store);
    expectAlike('seeds', hash);
    const seed = () => loadSeeds(articleSeeds, { store: world.store, ontology: graph });
    expect(await seed()).toMatchObject({ written: 0, refused: 0 });
    expect(await seed()).toBeNull();
    expect(await graphHash(world.store)).toBe(hash);
  });

  test.runIf(underTest.name === 'sqlite')('comes to one graph from the seeds in reverse', async () => {
    expectAlike('seeds', await hashOf(world, articleSeeds.toReversed(), { batchSize: 700 }));
  });
});
