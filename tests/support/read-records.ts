import { recordsOf } from '../../src/mapping/records-of.ts';
import { gathered } from './gathered.ts';

const limits = { lineBytes: 2_000, fileBytes: 200_000 };

/** The records of a file as data and, where they are refused, as line and code. */
export async function readRecords(
  file: string,
  reader: Parameters<typeof recordsOf>[1] = {},
): Promise<readonly unknown[]> {
  const records = await gathered(recordsOf(file, reader, limits));
  return records.flatMap<unknown>((one) =>
    'fault' in one ? [`${one.line} ${one.fault.code}`] : 'data' in one ? [one.data] : [],
  );
}
