import { afterAll, describe, expect, test } from 'vitest';
import { exportClaims } from '../../src/exporter/export-claims.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { editionsIn, list, rows } from '../support/dataset-rows.ts';
import { gathered } from '../support/gathered.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { openEmptySqlite, storesUnderTest } from '../support/stores.ts';
import { syncInto, withdrawFrom } from '../support/syncs.ts';
import { written } from '../support/written.ts';

const files = scratchFiles();
const edition = editionsIn(files);
afterAll(() => files.remove());

/** Claims with everything that one can have, and texts that formats have trouble with. */
const odd = files.write('odd.jsonl', [
  {
    source: {
      id: 'source/a',
      title: '=cmd|x',
      publisher: '"A", B',
      licence: 'CC BY-SA 4.0',
      lang: 'zh-Hant-TW',
    },
  },
  { source: { id: 'source/b', title: 'b', derivedFrom: ['source/a'] } },
  ...[
    {
      about: 'names',
      value: 'A\u0085"\\<>&\u2028é\u{1f600}\tb@zh-Hant-TW OFFICIAL',
      quote: '=1+1',
      lang: 'zh-Hant-TW',
    },
    { about: 'names', value: '-Minus@ COMMON', basis: 'INFERRED', rank: 'DEPRECATED', confidence: 0.1 },
    {
      about: 'founded',
      value: '2024~/..',
      locator: 'p. 1\u0001x',
      retrieved: '2024-01-02',
      valid: '2024/2025',
    },
    { about: 'identifiers', value: 'WIKIDATA:Q1', recordedAt: '2024-01-01T00:00:00.001Z' },
    {
      about: 'owns',
      value: 'company/b',
      qualifiers: { share: '51.5', since: '2020', interest: 'SHAREHOLDING' },
    },
    { about: 'owns', value: 'company/b', qualifiers: { share: '60', since: '2023' }, rank: 'PREFERRED' },
    { about: 'sameAs', value: 'company/c' },
  ].map((claim) => ({ subject: 'company/a', source: 'source/a', ...claim })),
  { subject: 'company/a', source: 'source/b', about: 'identifiers', value: 'WIKIDATA:Q1', locator: 'again' },
  { subject: 'company/c', source: 'source/b', about: 'names', value: 'C@en' },
  { subject: 'company/b', source: 'source/b', about: 'names', value: 'B@en' },
  { subject: 'investment/x', source: 'source/b', about: 'amount', value: '5..9 EUR' },
]);

describe.each(storesUnderTest())('an export from $name', (underTest) => {
  const world = emptyForEach(underTest);

  /** The odd claims, and a dataset of which an edition was withdrawn and claims have ended. */
  async function fill() {
    expect(await importInto(world.store, [odd])).toMatchObject({ problems: [], refused: 0 });
    await syncInto(world.store, edition('2024-01-01', rows(1, 4)), list);
    await syncInto(world.store, edition('2024-02-01', rows(2, 6)), list);
    await syncInto(world.store, edition('2024-03-01', rows(3, 7)), list);
    await withdrawFrom(world.store, 'source/list-2024-02-01');
  }

  test('comes back whole from every format that import takes: the same graph, and the same lines', async () => {
    await fill();
    const [hash, lines] = [await graphHash(world.store), await gathered(exportClaims(world.store))];
    const forms = await Promise.all([
      written(world.store, 'claims').then(({ bytes }) => files.write('all.jsonl', bytes)),
      written(world.store, 'nquads').then(({ bytes }) => files.write('all.nq', bytes)),
      written(world.store, 'nquads', { rdf: '1.1' }).then(({ bytes }) => files.write('old.nq', bytes)),
      written(world.store, 'parquet').then(({ bytes }) => files.write('all.parquet', bytes)),
    ]);
    for (const file of forms) {
      const { store, destroy } = await openEmptySqlite();
      expect([file, await importInto(store, [file])]).toMatchObject([file, { problems: [], refused: 0 }]);
      expect([file, await graphHash(store)]).toEqual([file, hash]);
      expect(await gathered(exportClaims(store))).toEqual(lines);
      await destroy();
    }
  });

  test('of one dataset is that dataset with its releases, and nothing else', async () => {
    await fill();
    const { bytes } = await written(world.store, 'claims', { selection: { of: 'dataset', id: list } });
    const before = await gathered(exportClaims(world.store));
    await world.anew();
    await importInto(world.store, [files.write('list.jsonl', bytes)]);
    const after = await gathered(exportClaims(world.store));
    const of = (lines: readonly string[]) => lines.filter((line) => line.includes('list'));
    expect(after).toEqual(of(before));
    await expect(
      written(world.store, 'claims', { selection: { of: 'dataset', id: 'dataset/none' } }),
    ).rejects.toThrow('dataset/none is no dataset');
  });

  test('of some entities is what still counts of them, with its sources and those that these repeat', async () => {
    await fill();
    const of = async (...ids: string[]) => {
      const { text } = await written(world.store, 'claims', { selection: { of: 'entities', ids } });
      return text;
    };
    const lines = (await of('company/c', 'investment/x'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(lines.flatMap(({ source }) => source?.id ?? []))).toEqual(
      new Set(['source/a', 'source/b']),
    );
    const subjects = new Set(lines.flatMap(({ subject }) => subject ?? []));
    expect(subjects).toEqual(new Set(['company/a', 'company/c', 'investment/x']));
    // What is shown as one is one entity, by whichever of its ids.
    expect(await of('company/a')).toBe(await of('company/c'));
    expect(await of('company/a')).toContain('sameAs');
  });
});
