import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { dumpTerms } from '../../src/cypher/dump.ts';
import { createTerms } from '../../src/cypher/search-terms.ts';
import { pages } from '../../src/exporter/pages.ts';
import { prepareStore } from '../../src/importer/prepare-store.ts';
import { type StoreUnderTest, soon, storesUnderTest } from '../support/stores.ts';

/** U+FF5A sorts before U+20000 by code points, and behind it by units of UTF-16. */
const keys = ['a', 'é', '가', '\uff5a', '\u{20000}', '\u{1f600}', '\uffee', 'b'];

describe.each(storesUnderTest())('$name', ({ open }) => {
  let opened: StoreUnderTest;
  beforeAll(async () => {
    opened = await open();
    await prepareStore(opened.store, graph, soon());
    const rows = keys.flatMap((key) => [
      { key, members: '\n1\n', size: 1 },
      { key, members: '\n1\n', size: 1 },
    ]);
    await opened.store.write((transaction) => transaction.run(createTerms(rows)), soon());
  });
  afterAll(() => opened.destroy());

  test('pages of terms miss no key in any script, and have all nodes of each', async () => {
    const found: unknown[] = [];
    for await (const { key, nodes } of pages(opened.store, dumpTerms, (r) => r.key, undefined, 1))
      found.push([key, Array.isArray(nodes) ? nodes.length : 0]);
    expect(found).toEqual(
      [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).map((key) => [key, 2]),
    );
  });
});
