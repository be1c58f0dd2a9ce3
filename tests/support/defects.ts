import { expect } from 'vitest';
import { graph } from '../../schema/index.ts';
import { checkedRows } from '../../src/importer/checked-rows.ts';
import { readMapping } from '../../src/mapping/read-mapping.ts';
import { gathered } from './gathered.ts';
import { scratchFiles } from './scratch-files.ts';

const mapping = `
dataset: { id: dataset/halls, title: Halls }
source: { id: source/halls, title: Halls }
entities:
  hall:
    kind: data-center
    id: { key: name }
    claims:
      names: { column: name, kind: OFFICIAL }
      areaSquareMetres: { column: area, optional: yes, decimal: "." }
      completed: { column: done, optional: yes, format: [yyyy-MM-dd, yyyy] }
      country: { to: { kind: country, code: { column: country, optional: yes, table: countries } } }
      status: { column: status, optional: yes, words: { on: OPERATIONAL } }
`;

/** Which halls are named, and what is refused, as line, path and code. */
export async function read(name: string, contents: string | Uint8Array, column = 'name') {
  const files = scratchFiles();
  const file = files.write(name, contents);
  const of = await readMapping(files.write('mapping.yaml', mapping.replaceAll(': name', `: ${column}`)), {
    ontology: graph,
    released: null,
  });
  const limits = { lineBytes: 4_000, fileBytes: 200_000 };
  const rows = await gathered(checkedRows(file, { ontology: graph, mapping: of, limits })).finally(
    files.remove,
  );
  const named = rows.filter((row) => row.type === 'claim' && row.claim.about === 'names');
  return {
    halls: named.map((row) => (row.type === 'claim' ? row.claim.value.replace(/@.*/s, '') : '')),
    told: rows.flatMap((row) =>
      row.type === 'problem' ? [`${row.problem.line} ${row.problem.path} ${row.problem.code}`] : [],
    ),
  };
}

const badValue = (place: string): string => `hall.${place} BAD_VALUE`;

export const area = badValue('areaSquareMetres (area)');
export const done = badValue('completed (done)');
const country = badValue('country (country)');
const status = badValue('status (status)');
export const lost = 'hall.id (name) BAD_TEXT';
export const noText = 'hall.names (name) BAD_TEXT';
export const syntax = ' BAD_SYNTAX';
const long = '9'.repeat(400);

/** Cells that are wrong in any format: the column, the text, and what is told of it, or null where it is good all the same. */
const cells: readonly (readonly [string, string, string | null])[] = [
  ['area', '1,500.5', null],
  ['area', '1 500', null],
  ['area', '1,50', area],
  ['area', '1.500,5', area],
  ['area', 'many', area],
  ['area', 'NaN', area],
  ['area', 'Infinity', area],
  ['area', '1e999', area],
  ['area', '=1+1', area],
  ['area', '１５', area],
  ['area', '0x1F', area],
  ['area', long, 'hall.areaSquareMetres (area) BAD_VALUE'],
  ['done', '2020-13-01', done],
  ['done', '2020-02-30', done],
  ['done', '02/03/2020', done],
  ['done', '0000-00-00', done],
  ['done', 'soon', done],
  ['country', 'Atlantis', country],
  ['country', 'XX', country],
  ['country', '日本', null],
  ['country', ' JP\u00a0', null],
  ['status', 'onn', status],
  ['status', '', null],
  ['name', '#N/A', 'hall.id (name) BAD_VALUE'],
  ['area', '#DIV/0!', area],
  ['name', 'Lost \uFFFD', lost],
  ['name', `Zalgo ${'\u0301'.repeat(31)}`, noText],
  ['name', 'n'.repeat(1_500), 'hall.names (name) TOO_LONG'],
  ['name', '\uFEFFMarked', null],
  ['name', 'Bell \u0007', null],
];

export const columns = ['name', 'area', 'done', 'country', 'status'];

/** A record of each kind of defect, named by where it is told. */
export const records = cells.map(([column, text, told], n) => ({
  record: { name: `Odd ${n}`, area: '1', done: '2020', country: 'jp', status: 'on', [column]: text },
  told,
}));

export type Row<T> = readonly [T, string | null];

/** Puts a good row behind each, and says what is to come of the whole. */
export async function expectEach<T>(
  rows: readonly Row<T>[],
  good: (name: string) => T,
  linesOf: (row: T) => number,
  first: number,
  write: (rows: readonly T[]) => Promise<Awaited<ReturnType<typeof read>>>,
) {
  const [all, told]: [T[], string[]] = [[], []];
  let line = first;
  for (const [n, [row, why]] of rows.entries()) {
    if (why !== null) told.push(`${line} ${why}`);
    line += linesOf(row) + 1;
    all.push(row, good(`Good ${n}`));
  }
  const found = await write(all);
  // That a record has two faults of one cause is no matter.
  expect([...new Set(found.told)]).toEqual(told);
  expect(found.halls.filter((name) => name.startsWith('Good'))).toEqual(rows.map((_, n) => `Good ${n}`));
}

/** How many lines a row takes. */
export const lines = (text: string): number => text.split('\n').length;
