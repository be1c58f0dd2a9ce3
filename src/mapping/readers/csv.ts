import { Readable } from 'node:stream';
import { CsvError, type Parser, parse } from 'csv-parse';
import { RowFault } from '../../claims/problem.ts';
import { textChunks } from '../../files/text-chunks.ts';
import type { ReaderOptions, RecordReader, SourceRecord } from './record.ts';

/** What `info: true` makes of a record. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Tables of RFC 4180 and what programs write in its name, whose first row names the columns. */
const table = (delimiter: string, ...extensions: readonly string[]): RecordReader => ({
  extensions,
  read: (bytes, options) => rows(bytes, { delimiter, ...options }),
});

export const csv = table(',', '.csv');

export const tsv = table('\t', '.tsv', '.tab');

async function* rows(
  bytes: AsyncIterable<Uint8Array>,
  { delimiter = ',', encoding, lineBytes }: ReaderOptions,
): AsyncGenerator<SourceRecord> {
  const skipped: SourceRecord[] = [];
  const parser: Parser = parse({
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: lineBytes,
    on_skip: (error) => {
      if (error !== undefined)
        skipped.push({ line: Number(error.lines ?? 1), fault: ofTable(error, lineBytes) });
      return undefined;
    },
  });
  Readable.from(textChunks(bytes, encoding))
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  let columns: readonly string[] | null = null;
  let ended = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      yield* skipped.splice(0);
      const line = firstLine(record, ended, info.lines);
      ended = info.lines;
      if (columns === null) {
        columns = record.map((name) => name.trim());
        yield { line, columns };
      } else yield rowOf(record, columns, line);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { line: Number(error.lines ?? ended + 1), fault: ofTable(error, lineBytes) };
  }
  yield* skipped;
}

/** The parser tells the line on which a record ends. */
function firstLine(record: readonly string[], before: number, last: number): number {
  if (last <= before + 1) return last;
  return last - record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

function rowOf(record: readonly string[], columns: readonly string[], line: number): SourceRecord {
  if (record.length !== columns.length)
    return {
      line,
      fault: new RowFault(
        'BAD_SYNTAX',
        '',
        `the row has ${record.length} cells`,
        `${columns.length}, as the first row has`,
      ),
    };
  const data: Record<string, string> = {};
  // An empty cell is absent, so that expressions need not ask whether it is.
  for (const [i, cell] of record.entries()) if (cell !== '') data[columns[i] ?? ''] = cell;
  return { line, data };
}

function ofTable(error: CsvError, lineBytes: number): RowFault {
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new RowFault(
      'TOO_LONG',
      '',
      'the row is too long, or a quote is not closed',
      `at most ${lineBytes} characters a row`,
    );
  const [message = ''] = error.message.split(/[:,] /);
  return new RowFault(
    'BAD_SYNTAX',
    '',
    message,
    'cells as RFC 4180 has them: quotes within quotes are doubled',
  );
}
