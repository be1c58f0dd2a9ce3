import { afterAll, describe, expect, inject, test } from 'vitest';
import { generateClaims } from '../../bench/generate-claims.ts';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { termsOfStore } from '../support/search-terms.ts';
import { storesUnderTest } from '../support/stores.ts';
import { ministryRows, paperRows } from '../support/widget-rows.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const address = inject('neo4j');
const neo4j = storesUnderTest().find(({ name }) => name === 'neo4j');

/** Many servers may fill one Neo4j when they start together. */
describe.runIf(neo4j)('two imports at the same time into Neo4j', () => {
  const world = emptyForEach(neo4j ?? { name: 'neo4j', open: () => Promise.reject(new Error('no Neo4j')) });

  async function together(
    first: readonly string[],
    second: readonly string[],
    sizes: readonly [number, number],
  ): Promise<readonly number[]> {
    const other = await openNeo4j(address ?? { uri: '', user: '', password: '', database: '' }, graph);
    try {
      const imported = await Promise.all([
        importInto(world.store, first, { batchSize: sizes[0] }),
        importInto(other, second, { batchSize: sizes[1] }),
      ]);
      return imported.map(({ written }) => written);
    } finally {
      await other.close();
    }
  }

  test.each([
    [100, 100],
    [100, 70],
  ] as const)('of one file, in batches of %i and %i, store each claim once', async (...sizes) => {
    const file = `${files.folder}/generated.jsonl`;
    await generateClaims(file, 600);
    const { written } = await importInto(world.store, [file]);
    const hash = await graphHash(world.store);
    await world.anew();
    const [first = 0, second = 0] = await together([file], [file], sizes);
    expect(first + second).toBe(written);
    expect(await graphHash(world.store)).toBe(hash);
    // Both add to nodes of the same keys.
    const { entities, lost, missized } = await termsOfStore(world.store);
    expect(entities[0]).toEqual(entities[1]);
    expect([lost, missized]).toEqual([[], []]);
  });

  test('of files about the same entities come to one graph', async () => {
    const [paper, ministry] = [
      files.write('paper.jsonl', paperRows),
      files.write('ministry.jsonl', ministryRows),
    ];
    await importInto(world.store, [paper, ministry]);
    const hash = await graphHash(world.store);
    for (const size of [1, 2, 5_000]) {
      await world.anew();
      await together([paper], [ministry], [size, size]);
      expect(await graphHash(world.store)).toBe(hash);
    }
  });
});
