import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { attribution } from '../../../src/exporter/attribution/attribution.ts';
import { exportClaims } from '../../../src/exporter/export-claims.ts';
import { everything } from '../../../src/exporter/said/selection.ts';
import { readNquads } from '../../../src/importer/read-nquads.ts';
import { readParquet } from '../../../src/importer/read-parquet.ts';
import { gathered } from '../../support/gathered.ts';
import { importInto } from '../../support/imports.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { scratchFiles } from '../../support/scratch-files.ts';
import { written } from '../../support/written.ts';

const files = scratchFiles();
afterAll(() => files.remove());

/** What becomes of files in an empty graph: its lines, and what was refused. */
async function graphOf(...names: readonly string[]) {
  const { store, destroy } = await memoryStore();
  const { problems } = await importInto(store, names);
  const [lines, nquads] = [await gathered(exportClaims(store)), (await written(store, 'nquads')).text];
  await destroy();
  return { lines, nquads, problems };
}

const editions = ['a', 'b'].map((name) =>
  files.write(`${name}.jsonl`, [
    { dataset: { id: 'dataset/d', title: 'D' } },
    { source: { id: `source/${name}`, title: name, dataset: 'dataset/d' } },
    {
      ...{ source: `source/${name}`, subject: 'company/x', about: 'names', value: 'X@en' },
      ...(name === 'a' ? { locator: 'page 1', quote: 'words of A' } : { locator: 'page 99' }),
    },
  ]),
);

describe('N-Quads', () => {
  test('of two graphs that are sorted into one keep what each document said', async () => {
    const parts = await Promise.all(editions.map((file) => graphOf(file)));
    const lines = new Set(parts.flatMap(({ nquads }) => nquads.trimEnd().split('\n')));
    const joined = await graphOf(files.write('joined.nq', [...lines].sort().join('\n')));
    expect(joined.problems).toEqual([]);
    const claims = joined.lines.map((line) => JSON.parse(line)).filter(({ subject }) => subject);
    expect(claims).toMatchObject([
      { source: 'source/a', locator: 'page 1', quote: 'words of A' },
      { source: 'source/b', locator: 'page 99' },
    ]);
    expect(claims[1]).not.toHaveProperty('quote');
  });

  test.each([
    ['a place with another quote', (text: string) => text.replace('"words of A"', '"words of B"')],
    [
      'two quotes of one place',
      (text: string) => text.replace(/^(.*vocabulary:quote> )"words of A"(.*)$/m, '$&\n$1"more"$2'),
    ],
    [
      'qualifiers that are no map',
      (text: string) =>
        text.replace(
          /^(<[^>]+>) <urn:cuibono:vocabulary:text>.*$/m,
          '$&\n$1 <urn:cuibono:vocabulary:qualifiers> "not json" .',
        ),
    ],
    [
      'qualifiers that are nothing',
      (text: string) =>
        text.replace(
          /^(<[^>]+>) <urn:cuibono:vocabulary:text>.*$/m,
          '$&\n$1 <urn:cuibono:vocabulary:qualifiers> "null" .',
        ),
    ],
  ])('with %s are refused, and nothing else is', async (_, change) => {
    const { nquads } = await graphOf(editions[0] ?? '');
    const changed = change(nquads);
    expect(changed).not.toBe(nquads);
    const { problems, lines } = await graphOf(files.write('changed.nq', changed));
    expect(problems).toMatchObject([{ code: 'BAD_SYNTAX' }]);
    expect(lines.filter((line) => line.startsWith('{"source"'))).toHaveLength(1);
  });

  test('with IRIs of another program, whatever they begin with, are read by what they end with', async () => {
    const { nquads, lines } = await graphOf(editions[0] ?? '');
    const renamed = nquads.replace(/<urn:cuibono:(?=entity|claim)/g, '<https://x.example/#');
    expect((await graphOf(files.write('renamed.nq', renamed))).lines).toEqual(lines);
  });
});

test('whom an export is owed to is told on a line each, whatever a publisher is called; datasets are named with their editions', async () => {
  const { store, destroy } = await memoryStore();
  const forged = 'Paper\n- Forged, Nobody. 5000 claims (source/forged)\n\n## CC0-1.0';
  await importInto(store, [
    ...editions,
    files.write('forged.jsonl', [
      { source: { id: 'source/f', title: 'F <b>', publisher: forged } },
      { source: 'source/f', subject: 'company/x', about: 'legalForm', value: 'Inc.' },
    ]),
  ]);
  const lines = await attribution(store, everything);
  await destroy();
  expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('- ')).map((line) => /\((\S+)\)$/.exec(line)?.[1])).toEqual([
    'dataset/d',
    'source/a',
    'source/b',
    'source/f',
  ]);
  expect(lines.join()).toContain('F &lt;b>');
});

/** A Parquet file with so many rows in one group that all say that they are claims. */
async function tableOf(rows: number): Promise<string> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: 1 },
      { name: 'record', type: 'BOOLEAN', repetition_type: 'OPTIONAL' },
    ],
  });
  await file.write({ columnData: [{ name: 'record', data: Array(rows).fill(true) }], rowGroupSize: rows });
  await file.finish();
  return files.write(`${rows}.parquet`, writer.getBytes().slice());
}

test('Parquet whose groups have more rows than may be held is refused before it is read', async () => {
  const limits = { lineBytes: 1_000, fileBytes: 64 * 10 };
  const read = async (rows: number) =>
    gathered(readParquet(await tableOf(rows), { ontology: graph, limits }));
  expect(await read(10)).toHaveLength(10);
  expect(await read(11)).toMatchObject([{ fault: { message: 'a group has 11 rows' } }]);
});

test('a claim of N-Quads with more bytes than may be held is refused', async () => {
  const { nquads } = await graphOf(editions[0] ?? '');
  const file = files.write('large.nq', nquads);
  const ofClaim = nquads.split('\n').filter((line) => line.startsWith('<urn:cuibono:claim/'));
  const bytes = ofClaim.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  const read = (fileBytes: number) =>
    gathered(readNquads(file, { ontology: graph, limits: { lineBytes: 10_000, fileBytes } }));
  expect((await read(bytes)).filter(({ type }) => type === 'fault')).toEqual([]);
  expect((await read(bytes - 1)).some(({ type }) => type === 'fault')).toBe(true);
});

test('a label of GraphML and a name of BODS are those that the graph shows', async () => {
  const { store, destroy } = await memoryStore();
  await importInto(store, [
    files.write('names.jsonl', [
      { source: { id: 'source/a', title: 'A' } },
      ...['약칭@ko', 'Ab@en ABBREVIATION', 'Company A@en', 'A\u0001@en ALIAS'].map((value) => ({
        ...{ source: 'source/a', subject: 'company/a', about: 'names', value },
      })),
    ]),
  ]);
  const graphml = await written(store, 'graphml');
  const [statement] = JSON.parse((await written(store, 'bods')).text);
  await destroy();
  expect(graphml.text).toContain('<data key="node.label">Company A</data>');
  expect(graphml.lost).toContain('control characters');
  expect(statement.recordDetails.name).toBe('Company A');
});
