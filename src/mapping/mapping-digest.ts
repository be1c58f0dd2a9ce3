import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { digestOfFiles } from '../files/digest-of-files.ts';

/** What a mapping makes of a file is decided by. */
interface Deciding {
  /** Its file, beside which its tables are, and its text. */
  readonly file: string;
  readonly text: string;
  readonly besides: readonly string[];
  /** What was asked for beside it. */
  readonly format: string | undefined;
  readonly released: string | null;
}

/**
 * What tells a mapping from others that may read the same file otherwise. The day of the edition is a part of it where an expression may read
 * it: else the next edition, which may say the same, is read as the one before.
 */
export async function mappingDigest({ file, text, besides, format, released }: Deciding): Promise<string> {
  const tables = await digestOfFiles(besides.map((table) => join(dirname(file), table)));
  const day = text.includes('$') && text.includes('released') ? released : null;
  return hash('sha256', JSON.stringify([text, tables, format ?? null, day]));
}
