import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readRecords } from '../../support/read-records.ts';
import { scratchFiles } from '../../support/scratch-files.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const makers = [{ name: 'Müller' }, { name: '会社' }];

/** The same two records in every format that is text. */
const texts: readonly (readonly [string, string])[] = [
  ['makers.csv', 'name\nMüller\n会社\n'],
  ['makers.tsv', 'name\nMüller\n会社\n'],
  ['makers.jsonl', '{"name":"Müller"}\n{"name":"会社"}\n'],
  ['makers.json', '[\n{"name":"Müller"},\n{"name":"会社"}]\n'],
  ['makers.yaml', '- name: Müller\n- name: 会社\n'],
];

const littleEndian = (text: string): Buffer => Buffer.from(text, 'utf16le');
const bigEndian = (text: string): Buffer => littleEndian(text).swap16();

describe.each(texts)('%s', (name, text) => {
  test.each([
    ['UTF-16LE', littleEndian(text)],
    ['UTF-16BE', bigEndian(text)],
    ['UTF-16LE with its mark', littleEndian(`\uFEFF${text}`)],
    ['UTF-16BE with its mark', bigEndian(`\uFEFF${text}`)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-8 whose lines end with carriage returns', Buffer.from(text.replaceAll('\n', '\r'))],
    ['UTF-16LE whose lines do', littleEndian(text.replaceAll('\n', '\r'))],
  ])('in %s', async (_, bytes) => {
    expect(await readRecords(files.write(name, bytes))).toEqual(makers);
    expect(await readRecords(files.write(`${name}.gz`, gzipSync(bytes)))).toEqual(makers);
  });
});

describe('what is told by zeros is told only where nothing else can be meant', () => {
  test.each([
    ['zeros in UTF-8', Buffer.from('name\nA\0b\0c\nWidget\n'), [{ name: 'A\0b\0c' }, { name: 'Widget' }]],
    ['one zero', Buffer.from('name\n\0x\n'), [{ name: '\0x' }]],
    ['nearly all in other scripts', bigEndian('商号,国名\n会社,日本\n'), [{ 商号: '会社', 国名: '日本' }]],
    ['less than a sign', Buffer.from('\0'), []],
  ])('%s', async (_, bytes, records) => {
    expect(await readRecords(files.write('odd.csv', bytes))).toEqual(records);
  });
});

test('an encoding that the mapping names is that of the file', async () => {
  const file = files.write('named.csv', bigEndian('name\nWidget\n'));
  expect(await readRecords(file, { encoding: 'utf-16be' })).toEqual([{ name: 'Widget' }]);
  expect(await readRecords(file, { encoding: 'utf-16le' })).toEqual([]);
  const lines = files.write('named.jsonl', Buffer.from('{"name":"Müller"}\n', 'latin1'));
  expect(await readRecords(lines, { encoding: 'latin1' })).toEqual([{ name: 'Müller' }]);
  expect(await readRecords(lines)).toEqual(['1 BAD_TEXT']);
});

describe('a table whose lines end with carriage returns alone', () => {
  test.each([
    [
      'its faults with their lines',
      'a,b\r1,2\r3\r\r5,6\r7,8,9',
      [{ a: '1', b: '2' }, '3 BAD_SYNTAX', { a: '5', b: '6' }, '6 BAD_SYNTAX'],
    ],
    [
      'cells that have lines',
      'a,b\r"1\n2",3\r4\r"5\r6",7',
      [{ a: '1\n2', b: '3' }, '4 BAD_SYNTAX', { a: '5\n6', b: '7' }],
    ],
    ['a quote that is not closed', 'a,b\r"1,2\r3,4', ['2 BAD_SYNTAX', { a: '3', b: '4' }]],
    [
      'only where no line ends otherwise',
      'a,b\n1\r2,3\n4,5',
      [
        { a: '1\r2', b: '3' },
        { a: '4', b: '5' },
      ],
    ],
    ['not in the first row of others', '"a\rb",c\n1,2', [{ 'a\rb': '1', c: '2' }]],
  ])('%s', async (_, text, records) => {
    expect(await readRecords(files.write('mac.csv', text))).toEqual(records);
  });

  test('of any length', async () => {
    const rows = Array.from({ length: 9_000 }, (_, n) => `Widget ${n},${n % 1_000 === 7 ? 'a,b' : n}`);
    const read = await readRecords(files.write('long.csv', ['name,n', ...rows].join('\r')));
    expect(read).toHaveLength(9_000);
    expect(read.filter((one) => typeof one === 'string')).toEqual(
      Array.from({ length: 9 }, (_, n) => `${n * 1_000 + 9} BAD_SYNTAX`),
    );
  });
});
