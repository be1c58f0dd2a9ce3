import type { RowFault } from '../../claims/problem.ts';
import type { ReadingLimits } from '../../files/reading-limits.ts';

/** One record of a file, or why it is none. */
export type SourceRecord = { readonly line: number } & (
  | { readonly data: Readonly<Record<string, unknown>> }
  | { readonly columns: readonly string[] }
  | { readonly fault: RowFault }
);

/** How a file is to be read, beyond its name. */
export interface ReaderOptions extends ReadingLimits {
  /** Where the mapping names it; otherwise the first bytes of the file tell it. */
  readonly encoding?: string;
  /** What stands between cells. */
  readonly delimiter?: string;
  /** The key of the list of records, where it is not the whole file: `features`, or `data.items`. */
  readonly select?: string;
}

/** Reads the records of files in one format. Tables tell their columns first. */
export interface RecordReader {
  readonly extensions: readonly string[];
  /** @throws {RowFault} where the file as a whole cannot be read */
  read(bytes: AsyncIterable<Uint8Array>, options: ReaderOptions): AsyncIterable<SourceRecord>;
}
