import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { ImportStopped } from '../../src/importer/import-stopped.ts';
import { readMapping } from '../../src/mapping/read-mapping.ts';
import { emptyForEach, hashOf, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { syncInto } from '../support/syncs.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const mapping = await readMapping(
  files.write(
    'mapping.yaml',
    `
dataset: { id: dataset/widgets, title: Widgets }
source: { id: source/widgets, title: Widgets }
evidence: { locator: { from: '"row " & $row' } }
entities:
  award:
    kind: subsidy
    id: { key: number }
    claims:
      amount: { column: sum, currency: USD }
      grantors: office
      recipients: { to: { kind: company, slug: maker } }
  office:
    kind: public-body
    id: { slug: office }
    claims:
      names: { column: office, kind: OFFICIAL }
`,
  ),
  { ontology: graph, released: null },
);

const rows = (change: (n: number) => string = (n) => `${n * 100}`): string =>
  [
    'number,sum,maker,office',
    ...Array.from({ length: 24 }, (_, n) => `${n},${change(n)},Maker ${n % 7},Office ${n % 3}`),
  ].join('\n');

const table = files.write('awards.csv', rows());

describe.each(storesUnderTest())('a mapped table on $name', (underTest) => {
  const world = emptyForEach(underTest);

  test('that is interrupted and mapped again is the graph that it is at once', async () => {
    const whole = await hashOf(world, [table], { mapping, batchSize: 10 });
    await world.anew();
    const stop = new AbortController();
    const stopped = importInto(world.store, [table], {
      ...{ mapping, batchSize: 10, signal: stop.signal },
      progress: ({ read }) => read > 30 && stop.abort(),
    });
    await expect(stopped).rejects.toThrow(ImportStopped);
    expect(await graphHash(world.store)).not.toBe(whole);
    const { problems, written } = await importInto(world.store, [table], { mapping, batchSize: 10 });
    expect([problems, written > 0]).toEqual([[], true]);
    expect(await graphHash(world.store)).toBe(whole);
  });

  test('says of three offices in twenty-four rows that they grant them, and names each once', async () => {
    const { accepted } = await importInto(world.store, [table], { mapping });
    // Two heads, three names, and of each award its amount, its office and its maker.
    expect(accepted).toBe(2 + 3 + 3 * 24);
  });

  test('that comes again unchanged changes nothing, and one row that is another closes what that said', async () => {
    const sync = (file: string, released: string) =>
      syncInto(world.store, file, 'dataset/widgets', { mapping, released });
    await sync(table, '2024-01-01');
    const again = await sync(table, '2024-02-01');
    expect(again.changes.claims).toMatchObject({ added: 0, closed: 0, changed: 0 });
    const other = files.write(
      'other.csv',
      rows((n) => (n === 7 ? '5' : `${n * 100}`)),
    );
    const { changes } = await sync(other, '2024-03-01');
    expect(changes.claims).toMatchObject({ added: 0, closed: 0, changed: 1 });
    expect(changes.examples.changed).toEqual([
      expect.stringMatching(/amount: 700 USD EXACT -> 5 USD EXACT$/),
    ]);
  });
});
