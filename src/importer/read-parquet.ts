import { stat } from 'node:fs/promises';
import { asyncBufferFromFile, type FileMetaData, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { RowFault } from '../claims/problem.ts';
import type { Row } from '../claims/row.ts';
import { defaultReadingLimits } from '../files/reading-limits.ts';
import type { Reading } from './reading.ts';
import { rowOfCells } from './row-of-cells.ts';

const expected = 'a Parquet file as `export --format parquet` writes it';

/** What a row takes in memory at least, in bytes: few bytes of a file may stand for any number of rows that are alike. */
const leastOfRow = 64;

/** Rows of a Parquet file of claims, a group of them at a time. Lines are its rows. */
export async function* readParquet(file: string, reading: Reading): AsyncGenerator<Row> {
  const { fileBytes } = reading.limits ?? defaultReadingLimits;
  const fault = (message: string, wanted = expected): Row => ({
    line: 1,
    type: 'fault',
    fault: new RowFault('BAD_SYNTAX', '', message, wanted),
  });
  if ((await stat(file)).size < 12) return yield fault('the file is not Parquet');
  const bytes = await asyncBufferFromFile(file);
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(bytes);
  } catch {
    return yield fault('the file is not Parquet, or not all of it is there');
  }
  const mostRows = Math.floor(fileBytes / leastOfRow);
  let rowStart = 0;
  for (const { num_rows, total_byte_size } of metadata.row_groups) {
    // A group is held whole, and a few bytes may say that they unpack to terabytes.
    if (total_byte_size > fileBytes * 8)
      return yield fault(
        `a group of rows has ${total_byte_size} bytes`,
        `groups of at most ${fileBytes * 8} bytes each`,
      );
    if (num_rows > mostRows)
      return yield fault(
        `a group has ${num_rows} rows`,
        `groups of at most ${mostRows} rows each (row_group_size)`,
      );
    const rowEnd = rowStart + Number(num_rows);
    let rows: Record<string, unknown>[];
    try {
      rows = await parquetReadObjects({ file: bytes, metadata, rowStart, rowEnd });
    } catch (cause) {
      const why = cause instanceof Error ? `: ${cause.message}` : '';
      return yield fault(
        `rows ${rowStart + 1} to ${rowEnd} cannot be read${why}`,
        `${expected}, with Snappy or none`,
      );
    }
    for (const [index, cells] of rows.entries()) yield { line: rowStart + index + 1, ...rowOfCells(cells) };
    rowStart = rowEnd;
  }
}
