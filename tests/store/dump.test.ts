import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { record } from '../../src/exporter/claim-of-row.ts';
import { pages } from '../../src/exporter/pages.ts';
import { splitMembers } from '../../src/search/samples.ts';
import { dumpTerms } from '../../src/shapes/dump.ts';
import { putTerms } from '../../src/shapes/terms.ts';
import { listOf } from '../../src/store/cell.ts';
import { type StoreUnderTest, soon, storesUnderTest } from '../support/stores.ts';

/** U+FF5A sorts before U+20000 by code points, and behind it by units of UTF-16. */
const keys = ['a', 'é', '가', '\uff5a', '\u{20000}', '\u{1f600}', '\uffee', 'b'];

describe.each(storesUnderTest())('$name', ({ name, open }) => {
  let opened: StoreUnderTest;
  beforeAll(async () => {
    opened = await open();
    const rows = keys.flatMap((key) =>
      ['1', '2'].map((member) => ({ key, members: `\n${member}\n`, size: 1, least: null })),
    );
    await opened.store.write((transaction) => transaction.run(putTerms(rows, 1)), soon());
  });
  afterAll(() => opened.destroy());

  test('pages of terms miss no key in any script, and have all nodes of each', async () => {
    const found: unknown[] = [];
    const counts = new Set<number>();
    for await (const { key, nodes } of pages(opened.store, dumpTerms, (r) => r.key, undefined, 1)) {
      const members = listOf(nodes).flatMap((node) => splitMembers(String(record(node).members)));
      found.push([key, members.sort()]);
      counts.add(listOf(nodes).length);
    }
    expect(found).toEqual(
      [...keys]
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .map((key) => [key, ['1', '2']]),
    );
    // Neo4j makes a node wherever no other one has room.
    if (name === 'neo4j') expect([...counts]).toEqual([2]);
  });
});
