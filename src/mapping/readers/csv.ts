import { parse } from 'csv-parse/sync';
import { RowFault } from '../../claims/problem.ts';
import { textChunks } from '../../files/text-chunks.ts';
import type { ReaderOptions, RecordReader, SourceRecord } from './record.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** So many lines may be one row. Where more would follow, a quote was not closed. */
const mostLines = 1_000;

/** Tables of RFC 4180 and what programs write in its name, whose first row names the columns. */
const table = (delimiter: string, ...extensions: readonly string[]): RecordReader => ({
  extensions,
  read: (bytes, options) => records(bytes, { delimiter, ...options }),
});

export const csv = table(',', '.csv');

export const tsv = table('\t', '.tsv', '.tab');

/**
 * Rows are told apart here, and their cells by the library: where a quote is not closed, the library goes on to the next quote, in whatever
 * row that is. Here the row is told, and the next line is a row of its own again.
 */
async function* records(
  bytes: AsyncIterable<Uint8Array>,
  { delimiter, encoding, lineBytes }: ReaderOptions & { readonly delimiter: string },
): AsyncGenerator<SourceRecord> {
  const lines = lookAhead(textLines(textChunks(bytes, encoding), lineBytes));
  let columns: readonly string[] | null = null;
  for (;;) {
    const first = await lines.at(0);
    if (first === undefined) {
      if (columns === null) yield { line: 1, fault: noColumns() };
      return;
    }
    const { line, text } = first;
    if (text === null || text.trim() === '') {
      if (text === null) yield { line, fault: tooLong(lineBytes) };
      lines.drop(1);
      continue;
    }
    const { row, count } = await rowFrom(text, delimiter, lineBytes, lines);
    const cells = row === null ? null : cellsOf(row, delimiter);
    const isWhole = cells !== null && (count === 1 || columns === null || cells.length === columns.length);
    lines.drop(isWhole ? count : 1);
    if (!isWhole) yield { line, fault: badQuotes() };
    else if (columns !== null) yield rowOf(cells, columns, line);
    else {
      columns = cells.map((name) => name.trim());
      yield { line, columns };
    }
  }
}

/** A row with the lines that its quoted cells go on in; null where a quote is not closed. */
async function rowFrom(
  text: string,
  delimiter: string,
  limit: number,
  lines: LinesAhead,
): Promise<{ readonly row: string | null; readonly count: number }> {
  let [row, count] = [text, 1];
  let end = endOf(text, delimiter, 'outside');
  while (end === 'within') {
    const next = count < mostLines && row.length <= limit ? await lines.at(count) : undefined;
    if (next === undefined || next.text === null) return { row: null, count };
    row += `\n${next.text}`;
    count += 1;
    end = endOf(next.text, delimiter, 'within');
  }
  return { row: end === 'broken' || row.length > limit ? null : row, count };
}

type End = 'within' | 'outside' | 'broken';

/**
 * Whether a line ends within quotes. A quote opens a cell alone, and in it two are one sign; behind the closing one nothing may follow but the next cell.
 * Elsewhere a quote is a sign like any other: 5" pipes.
 */
function endOf(text: string, delimiter: string, before: End): End {
  if (before === 'outside' && !text.includes('"')) return 'outside';
  let [within, isStart] = [before === 'within', before !== 'within'];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (within) {
      if (sign !== '"') continue;
      if (text[i + 1] === '"') i += 1;
      else if (i + 1 < text.length && text[i + 1] !== delimiter) return 'broken';
      else within = false;
    } else if (sign === '"' && isStart) within = true;
    isStart = sign === delimiter;
  }
  return within ? 'within' : 'outside';
}

function cellsOf(row: string, delimiter: string): readonly string[] | null {
  if (!row.includes('"')) return row.split(delimiter);
  try {
    const [cells] = parse(row, {
      ...{ delimiter, record_delimiter: '\n', relax_column_count: true, relax_quotes: true },
    }) as string[][];
    return cells ?? null;
  } catch {
    return null;
  }
}

function rowOf(cells: readonly string[], columns: readonly string[], line: number): SourceRecord {
  if (cells.length !== columns.length)
    return {
      line,
      fault: new RowFault(
        'BAD_SYNTAX',
        '',
        `the row has ${cells.length} cells`,
        `${columns.length}, as the first row has`,
      ),
    };
  const data: Record<string, string> = {};
  for (const [i, cell] of cells.entries()) {
    const column = columns[i] ?? '';
    // An empty cell is absent, so that expressions need not ask whether it is. Every object has a `constructor` that is not its own.
    if (cell !== '' && !Object.hasOwn(data, column)) data[column] = cell;
  }
  return { line, data };
}

/** Lines that are looked at before they are taken. */
interface LinesAhead {
  at(n: number): Promise<TextLine | undefined>;
  drop(count: number): void;
}

function lookAhead(lines: AsyncGenerator<readonly TextLine[]>): LinesAhead {
  let [held, from]: [readonly TextLine[], number] = [[], 0];
  return {
    async at(n) {
      while (held.length <= from + n) {
        const { done, value } = await lines.next();
        if (done === true) return undefined;
        [held, from] = [[...held.slice(from), ...value], 0];
      }
      return held[from + n];
    },
    drop(count) {
      from += count;
    },
  };
}

const noColumns = (): RowFault =>
  new RowFault('BAD_SYNTAX', '', 'the file is empty', 'a first row that names the columns');

const badQuotes = (): RowFault =>
  new RowFault(
    'BAD_SYNTAX',
    '',
    'a quote is not closed, or stands in the middle',
    'quotes around a whole cell, and two for one within',
  );

const tooLong = (limit: number): RowFault =>
  new RowFault('TOO_LONG', '', 'the row is too long', `at most ${limit} characters a row`);
