import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import {
  area,
  columns,
  done,
  expectEach,
  lines,
  lost,
  noText,
  type Row,
  read,
  records,
  syntax,
} from '../../support/defects.ts';

describe.each([
  ['csv', ','],
  ['tsv', '\t'],
])('%s', (ending, sign) => {
  const row = (...texts: readonly string[]) =>
    texts
      .map((text) => (/["\n\r]/.test(text) || text.includes(sign) ? `"${text.replaceAll('"', '""')}"` : text))
      .join(sign);
  const shapes: readonly Row<string>[] = [
    [row('Few', '1'), syntax],
    [row('Many', '1', '2020', 'jp', 'on', 'x'), syntax],
    [`${row('Trailing', '1', '2020', 'jp', 'on')}${sign}`, syntax],
    [`Quo"te${sign.repeat(4)}`, null],
    [`"Quo"te${sign.repeat(4)}`, syntax],
    [`"Open${sign.repeat(4)}`, syntax],
    [`Last${sign.repeat(4)}"`, syntax],
    [row('Two "quoted"', '', '', '', ''), null],
    [row(`Sign ${sign} within`, '', '', '', ''), null],
    [row('Two\nlines', '', '', '', ''), null],
    [`${row('Windows', '', '', '', '')}\r`, null],
    [row('Old\rMac', '', '', '', ''), null],
    [row('Zero \0', '', '', '', ''), noText],
    [row('x'.repeat(5_000), '', '', '', ''), ' TOO_LONG'],
    [row('', '', '', '', ''), null],
    [row('  ', '1', '', '', ''), null],
    ['', null],
    [' \t '.slice(0, sign === ',' ? 3 : 1), null],
    ['# a comment', syntax],
    ['Other;1;2020;jp;on', syntax],
    [row('', '1', '2020', 'jp', 'on'), null],
  ];
  test('loses nothing but what is wrong', async () => {
    const rows: Row<string>[] = records.map(({ record, told }) => [
      row(...columns.map((name) => record[name as 'name'])),
      told,
    ]);
    await expectEach(
      [...rows, ...shapes],
      (name) => row(name, '1', '2020', 'jp', 'on'),
      lines,
      2,
      (all) => read(`halls.${ending}`, [row(...columns), ...all].join('\n')),
    );
  });

  test('told where bytes are no UTF-8', async () => {
    const bytes = Buffer.from(`${row('name', 'area')}\n${row('Caf\xe9', '1')}\n`, 'latin1');
    const surrogate = Buffer.concat([bytes, Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(row('', '1'))]);
    expect((await read(`bytes.${ending}`, surrogate)).told).toEqual([`2 ${lost}`, `3 ${lost}`]);
  });

  test('keeps a column that is called like what every object has', async () => {
    const table = [row('constructor', 'toString'), row('Hall', 'x')].join('\n');
    expect(await read(`names.${ending}`, table, 'constructor')).toEqual({ halls: ['Hall'], told: [] });
  });
});

test('xlsx loses nothing but what is wrong', async () => {
  type Cells = readonly (string | number | boolean | Date | null)[];
  const shapes: readonly Row<Cells>[] = [
    [['Many', 1, null, null, null, 'x'], syntax],
    [['Sum', 0.1 + 0.2], null],
    [['Power', 1e21], null],
    [[Number('1234567890123456789')], lost],
    [[42], null],
    [['Yes', true], area],
    [['Day', null, new Date('2020-01-02')], null],
    [['Serial', null, 43831], done],
    [['Year', null, 2020], null],
    [['Two\nlines'], null],
    [['x'.repeat(5_000)], ' TOO_LONG'],
    [[null, 1], null],
    [[], null],
  ];
  const rows = records.map(
    ({ record, told }) => [columns.map((name) => record[name as 'name']), told] as const,
  );
  const good = (name: string): Cells => [name, 1, null, 'jp'];
  await expectEach<Cells>(
    [...rows, ...shapes],
    good,
    () => 1,
    2,
    async (all) =>
      read(
        'halls.xlsx',
        await writeXlsx({ sheets: [{ name: 'S', rows: [columns, ...all].map((one) => [...one]) }] }),
      ),
  );
});
