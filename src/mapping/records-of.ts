import { RowFault } from '../claims/problem.ts';
import { bytesOf } from '../files/bytes-of.ts';
import type { ReadingLimits } from '../files/reading-limits.ts';
import type { Declaration } from './declaration.ts';
import { readerOf, readers } from './readers/index.ts';
import type { ReaderOptions, SourceRecord } from './readers/record.ts';

/** The records of a file, by the reader that a mapping names or that its name tells. */
export async function* recordsOf(
  file: string,
  { format, encoding, delimiter, select }: NonNullable<Declaration['reader']>,
  limits: ReadingLimits,
): AsyncGenerator<SourceRecord> {
  const reader = format === undefined ? readerOf(file) : readers[format];
  if (reader === undefined) {
    const known = Object.values(readers).flatMap(({ extensions }) => extensions);
    yield unreadable(
      'the file has no known format',
      `${known.join(', ')}, or a reader that the mapping names`,
    );
    return;
  }
  const options: ReaderOptions = {
    ...limits,
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(select !== undefined && { select }),
  };
  try {
    yield* reader.read(bytesOf(file), options);
  } catch (fault) {
    // What a reader throws is wrong with the file as a whole.
    if (fault instanceof RowFault) yield { line: 1, fault };
    else if (isPackedBadly(fault))
      yield unreadable('the file is not packed as its name says, or ends too early', 'gzip');
    else throw fault;
  }
}

const unreadable = (message: string, expected: string): SourceRecord => ({
  line: 1,
  fault: new RowFault('BAD_SYNTAX', '', message, expected),
});

const isPackedBadly = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && /^Z_/.test(String(fault.code));
