import Big from 'big.js';
import { streamXlsxRows } from 'hucre/xlsx';
import { RowFault } from '../../claims/problem.ts';
import type { ReaderOptions, RecordReader, SourceRecord } from './record.ts';
import { throwIfLarge } from './throw-if-large.ts';
import { wholeBytes } from './whole-bytes.ts';

/** The first sheet of a workbook, or the one that `select` names; its first row names the columns. Days are written as ISO 8601. */
export const xlsx: RecordReader = {
  extensions: ['.xlsx', '.xlsm'],
  async *read(bytes, options) {
    try {
      yield* rowsOf(await wholeBytes(bytes, options), options);
    } catch (fault) {
      if (fault instanceof RowFault || !(fault instanceof Error)) throw fault;
      // Whatever the library finds wrong is wrong with the file.
      throw new RowFault(
        'BAD_SYNTAX',
        '',
        `the workbook cannot be read: ${fault.message}`,
        'a file of .xlsx',
      );
    }
  },
};

async function* rowsOf(file: Buffer, options: ReaderOptions): AsyncGenerator<SourceRecord> {
  const { select, lineBytes } = options;
  await throwIfLarge(file, options);
  let columns: readonly string[] | null = null;
  for await (const { index, values } of streamXlsxRows(file, select === undefined ? {} : { sheet: select })) {
    const [line, cells] = [index + 1, values.map(textOf)];
    if (cells.every((cell) => cell === '')) continue;
    if (columns === null) {
      columns = cells.map((name) => name.trim());
      yield { line, columns };
      continue;
    }
    const extra = cells.slice(columns.length).some((cell) => cell !== '');
    if (extra) {
      const expected = `${columns.length} columns, as the first row names`;
      yield { line, fault: new RowFault('BAD_SYNTAX', '', `the row has ${cells.length} cells`, expected) };
    } else if (cells.some((cell) => cell.length > lineBytes))
      yield {
        line,
        fault: new RowFault('TOO_LONG', '', 'a cell is too long', `at most ${lineBytes} characters`),
      };
    else {
      const named = columns.map((name, i) => [name, cells[i] ?? ''] as const);
      yield { line, data: Object.fromEntries(named.filter(([, cell]) => cell !== '')) };
    }
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'number') return numberOf(value);
  return typeof value === 'object' ? '' : String(value);
}

/** A number as the program shows it, which is with 15 digits at most: 0.1 + 0.2 is 0.3. The end of a longer whole number, such as an identifier, is lost. */
function numberOf(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const shown = new Big(value).toFixed();
  const isCut = Number.isInteger(value) && !Number.isSafeInteger(value);
  if (isCut && shown.replace(/0+$/, '').length > 15) return `${shown.slice(0, 15)}\uFFFD`;
  return new Big(Number.isInteger(value) ? value : value.toPrecision(15)).toFixed();
}
