import { appendFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import type { SyncOptions } from '../../src/importer/sync/sync-file.ts';
import { readMapping } from '../../src/mapping/read-mapping.ts';
import { watchedStore } from '../support/failing-store.ts';
import { heldClaims } from '../support/held.ts';
import { emptyForEach } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { syncInto } from '../support/syncs.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const list = 'dataset/list';
const table = 'name,site\nWidget,https://example.org/w\nGadget,https://example.org/g\n';
const lands = 'code,land\nW,jp\nG,kr\n';
const text = `
dataset: { id: dataset/list, title: List }
source: { id: source/list, title: List }
evidence: { locator: { from: '"row " & $row' } }
tables:
  lands: { file: lands.csv, key: code, value: land }
entities:
  maker:
    kind: company
    id: { slug: name }
    claims:
      names: name
      website: site
      headquarteredIn: { to: { kind: country, code: { from: '$substring(name, 0, 1)', table: lands } } }
`;

interface Given extends Pick<Partial<SyncOptions>, 'program' | 'limits' | 'isTrial'> {
  readonly file?: string;
  readonly table?: string;
  readonly text?: string;
  readonly lands?: string;
}

describe.each(storesUnderTest())('an edition on $name', (underTest) => {
  const world = emptyForEach(underTest);

  async function sync(day: string, given: Given = {}) {
    const {
      file = 'list.csv',
      table: rows = table,
      text: declared = text,
      lands: codes = lands,
      ...more
    } = given;
    files.write('lands.csv', codes);
    const mapping = await readMapping(files.write('mapping.yaml', declared), {
      ontology: graph,
      released: day,
    });
    let read = 0;
    const counting = {
      ...mapping,
      rows: (...[path, limits, only]: Parameters<typeof mapping.rows>) => {
        if (only === undefined) read += 1;
        return mapping.rows(path, limits, only);
      },
    };
    const done = await syncInto(world.store, files.write(file, rows), list, {
      program: 'one',
      ...more,
      mapping: counting,
      released: day,
    });
    return { ...done, read };
  }

  test('that a file says word for word as one before is not read again, and changes what it would if it were', async () => {
    await sync('2024-01-01');
    const second = await sync('2024-02-01');
    expect(second).toMatchObject({ read: 0, isReadBefore: true, isKnown: false });
    expect(second.changes).toMatchObject({
      claims: { added: 0, closed: 0, changed: 0, unchanged: 6 },
      entities: { unchanged: 2 },
      written: 0,
    });
    const hash = await graphHash(world.store);
    await world.anew();
    await sync('2024-01-01');
    expect(await sync('2024-02-01', { program: 'two' })).toMatchObject({ isReadBefore: false });
    expect(await graphHash(world.store)).toBe(hash);
  });

  test('is known again where it was brought in already, and closes what came between', async () => {
    await sync('2024-01-01');
    expect(await sync('2024-01-01')).toMatchObject({ read: 0, isKnown: true });
    await sync('2024-02-01', { table: 'name,site\nWidget,https://example.org/w\n' });
    const third = await sync('2024-03-01');
    expect(third.changes.claims).toMatchObject({ added: 3, closed: 0, unchanged: 3 });
    const fourth = await sync('2024-04-01', { table: 'name,site\nWidget,https://example.org/w\n' });
    expect([fourth.isReadBefore, fourth.changes.claims]).toEqual([
      true,
      { added: 0, closed: 3, changed: 0, unchanged: 3 },
    ]);
  });

  test.each<[string, Given]>([
    ['the file', { table: `${table}Whatsit,\n` }],
    ['the name of the file', { file: 'list-2.csv' }],
    ['the mapping', { text: text.replace('"row " & $row', '"line " & $row') }],
    ['a table of the mapping', { lands: 'code,land\nW,jp\nG,us\n' }],
    ['the program', { program: 'two' }],
    ['the longest line', { limits: { lineBytes: 1_000, fileBytes: 1_000 } }],
  ])('is read where %s is another', async (_, given) => {
    await sync('2024-01-01');
    expect(await sync('2024-02-01', given)).toMatchObject({ isReadBefore: false });
  });

  test('is read where an expression reads its day', async () => {
    const daily = text.replace('"row " & $row', '$released');
    await sync('2024-01-01', { text: daily });
    expect(await sync('2024-02-01', { text: daily })).toMatchObject({ isReadBefore: false });
  });

  test.each(['$now()', '$string($random())', '($e := $eval; $e("name"))'])(
    'is refused where %s gives another answer each time',
    async (expression) => {
      const changing = text.replace('\'"row " & $row\'', `'${expression}'`);
      await expect(sync('2024-01-01', { text: changing })).rejects.toThrow('another answer each time');
      expect(await heldClaims(world.store)).toEqual([]);
    },
  );

  test('is not remembered from a trial, nor from a file that has a bad row', async () => {
    await sync('2024-01-01', { isTrial: true });
    expect(await sync('2024-01-01')).toMatchObject({ isReadBefore: false });
    const bad = { table: `${table}Cog,no address\n` };
    for (const day of ['2024-02-01', '2024-03-01'])
      await expect(sync(day, bad)).rejects.toThrow('Not all rows of the file are good');
  });

  test('is not remembered where the program does not say which one it is', async () => {
    const claims = (day: string) =>
      files.write('list.jsonl', [
        { source: { id: `source/list-${day}`, title: 'List', published: day, dataset: list } },
        { subject: 'company/x', about: 'names', value: 'X COMMON', source: `source/list-${day}` },
      ]);
    await syncInto(world.store, claims('2024-01-01'), list);
    expect(await syncInto(world.store, claims('2024-02-01'), list)).toMatchObject({ isReadBefore: false });
  });

  test('is read again where the file was changed while it was read', async () => {
    const file = files.write('list.jsonl', [
      { source: { id: 'source/list', title: 'List' } },
      { subject: 'company/x', about: 'names', value: 'X COMMON', source: 'source/list' },
    ]);
    let writes = 0;
    const store = watchedStore(
      world.store,
      () => {},
      () => {
        // Once all of it is brought in, and before what was read is noted.
        if (++writes === 2) appendFileSync(file, '\n');
      },
    );
    await syncInto(store, file, list, { program: 'one', released: '2024-01-01' });
    expect(await syncInto(world.store, file, list, { program: 'one', released: '2024-02-01' })).toMatchObject(
      {
        isReadBefore: false,
      },
    );
  });
});
