import { gzipSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import type { Problem } from '../../../src/claims/problem.ts';
import { checkFiles } from '../../../src/importer/check-files.ts';
import { readMapping } from '../../../src/mapping/read-mapping.ts';
import { scratchFiles } from '../../support/scratch-files.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const mapping = `
dataset: { id: dataset/widgets, title: Widgets }
source: { id: source/widgets, title: Widgets }
entities:
  maker:
    kind: company
    id: { slug: name }
    claims:
      names: { column: name, kind: OFFICIAL }
      website: { column: site, optional: yes }
`;

/** What is refused, as line, path and code, and how many records and rows came. */
async function checked(
  name: string,
  contents: string | Uint8Array,
  more = '',
  limits = { lineBytes: 2_000, fileBytes: 200_000 },
) {
  const problems: Problem[] = [];
  const of = await readMapping(files.write('mapping.yaml', mapping + more), {
    ontology: graph,
    released: null,
  });
  const summary = await checkFiles([files.write(name, contents)], {
    ...{ ontology: graph, mapping: of, limits },
    report: (problem) => problems.push(problem),
  });
  const records = [...of.notes.records.values()].reduce((sum, n) => sum + n, 0);
  return {
    ...summary,
    records,
    told: problems.map(({ line, path, code }) => `${line} ${path} ${code}`),
    problems,
  };
}

const good = (n: number) => `Widget ${n},https://example.org/${n}`;

/** Rows that are wrong, each with what is told of it; `null` where the row is good all the same. */
const defects: readonly (readonly [string, string | null])[] = [
  ['only one cell', ' BAD_SYNTAX'],
  ['a,b,c', ' BAD_SYNTAX'],
  ['Ab"c,https://example.org/q', null],
  ['"Unclosed,https://example.org/u', ' BAD_SYNTAX'],
  ['"Ab"c,https://example.org/q', ' BAD_SYNTAX'],
  ['Sprocket,not a url', 'maker.website (site) BAD_VALUE'],
  ['Cog,ftp://example.org', 'maker.website (site) BAD_VALUE'],
  ['Lost\uFFFD,https://example.org/l', 'maker.id (name) BAD_TEXT'],
  [`${'x'.repeat(1_500)},`, 'maker.names (name) TOO_LONG'],
  [`${'y'.repeat(3_000)},`, ' TOO_LONG'],
  ['"Quoted ""name""",https://example.org/p', null],
  ['"Two\nlines",https://example.org/t', null],
  ['  Spaced  ,  https://example.org/s  ', null],
  ['"",', null],
];

describe('a table with defects', () => {
  test('loses what is wrong alone, each told with its line, among ten thousand good rows', async () => {
    const [lines, told]: [string[], string[]] = [['name,site'], []];
    let expectedRecords = 0;
    for (let n = 0; n < 10_000; n++) {
      lines.push(good(n));
      expectedRecords += 1;
      const defect = n % 333 === 0 ? defects[(n / 333) % defects.length] : undefined;
      if (defect === undefined) continue;
      const line = lines.join('\n').split('\n').length + 1;
      // Named apart, so that none is a repeat of another.
      lines.push(defect[0].replace(/^(\w+)/, `$1${n}`));
      if (defect[1] !== null) told.push(`${line} ${defect[1]}`);
      if (defect[1]?.startsWith(' ') !== true) expectedRecords += 1;
    }
    const found = await checked('dirty.csv', lines.join('\n'));
    expect(found.told.toSorted()).toEqual(told.toSorted());
    expect(found.records).toBe(expectedRecords);
    expect(found.accepted + found.refused).toBe(found.read);
  });

  test.each([
    ['a quote that is never closed', `name,site\n"Widget,\n${`${good(1)}\n`.repeat(200)}`, ['2  BAD_SYNTAX']],
    ['no rows', 'name,site\n', []],
    ['nothing at all', '', ['1  BAD_SYNTAX']],
    ['a byte order mark, carriage returns and blank lines', '\uFEFFname,site\r\n\r\nWidget,\r\n', []],
    ['a column named twice', 'name,name\nWidget,Gadget\n', ['1 name MISSING']],
  ])('and with %s', async (_, contents, told) => {
    expect((await checked('odd.csv', contents)).told).toEqual(told);
  });

  test('in another encoding is read as the mapping says, and told where it does not', async () => {
    const latin = Buffer.from('name\nMüller\n', 'latin1');
    expect((await checked('latin.csv', latin, 'reader: { encoding: latin1 }')).told).toEqual([]);
    expect((await checked('latin.csv', latin)).told).toEqual(['2 maker.id (name) BAD_TEXT']);
  });
});

describe('a bomb ends in a typed fault', () => {
  const large = Buffer.alloc(8_000_000, 'x');
  test.each([
    ['one line', 'bomb.jsonl.gz', gzipSync(large), '1  TOO_LONG'],
    ['one cell', 'bomb.csv.gz', gzipSync(Buffer.concat([Buffer.from('name\n'), large])), '2  TOO_LONG'],
    ['a list', 'bomb.json.gz', gzipSync(large), '1  TOO_LONG'],
    ['a file that is no gzip', 'bomb.csv.gz', Buffer.from('name\nWidget\n'), '1  BAD_SYNTAX'],
    ['a file that ends too early', 'bomb.csv.gz', gzipSync(large).subarray(0, 2_000), '1  BAD_SYNTAX'],
    ['lists in lists', 'deep.json', '['.repeat(100_000), '1  BAD_SYNTAX'],
    ['what is no workbook', 'bomb.xlsx', Buffer.from('PK'), '1  BAD_SYNTAX'],
  ])('%s', async (_, name, contents, told) => {
    expect((await checked(name, contents)).told).toContain(told);
  });

  test('a workbook that is small until it is unpacked', async () => {
    const rows = [['name'], ...Array.from({ length: 300 }, (_, n) => ['x'.repeat(30_000) + n])];
    const packed = await writeXlsx({ sheets: [{ name: 'S', rows }] });
    expect(packed.length).toBeLessThan(200_000);
    expect((await checked('bomb.xlsx', packed)).told).toEqual(['1  TOO_LONG']);
  });
});

test('a workbook is a table: sheets by name, days as ISO 8601, lines as the program shows them', async () => {
  const packed = await writeXlsx({
    sheets: [
      { name: 'Notes', rows: [['nothing']] },
      {
        name: 'Makers',
        rows: [
          ['name', 'site'],
          ['Widget', 'https://example.org/'],
          [],
          ['Cog', 'no'],
          [7, null],
          ['a', '', 'c'],
        ],
      },
    ],
  });
  const found = await checked('makers.xlsx', packed, 'reader: { select: Makers }');
  expect([found.records, found.told]).toEqual([3, ['4 maker.website (site) BAD_VALUE', '6  BAD_SYNTAX']]);
});
