import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { digestOfFiles } from '../../files/digest-of-files.ts';
import { defaultReadingLimits } from '../../files/reading-limits.ts';
import type { Reading } from '../reading.ts';

/** What decides what a file says as an edition. */
export interface ReadingOptions extends Reading {
  readonly dataset: string;
  /** What tells this program from others that may read the same file otherwise; without it no reading is remembered. */
  readonly program?: string;
}

/**
 * The id of a reading: two are equal only where the file, its name, the mapping and its tables, the limits and the program are, so that the same
 * comes of both. Null where the program is not told.
 */
export async function readingId(
  file: string,
  { program, mapping, limits = defaultReadingLimits, format, dataset }: ReadingOptions,
): Promise<string | null> {
  if (program === undefined) return null;
  const decides = [
    program,
    await digestOfFiles([file]),
    basename(file),
    (await mapping?.digest()) ?? null,
    // Times without a zone are read in that of the machine.
    new Intl.DateTimeFormat().resolvedOptions().timeZone,
    limits.lineBytes,
    limits.fileBytes,
    format ?? null,
    dataset,
  ];
  return `reading/${hash('sha256', JSON.stringify(decides))}`;
}
