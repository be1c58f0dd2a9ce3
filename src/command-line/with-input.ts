import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Given } from './named-as-given.ts';

/** How the standard input is named among files. */
const standardInput = '-';

/**
 * Does some work on files, among which the standard input is one: it is written to a file first, since files are read more than once.
 * @param work is given the files, and the name under which one of them was given
 * @param stop gives what ends the reading, so that no file is left behind
 */
export async function withInput<T>(
  files: readonly string[],
  stop: () => AbortSignal,
  work: (files: readonly string[], given: Given) => Promise<T>,
): Promise<T> {
  if (!files.includes(standardInput)) return work(files, (file) => file);
  const folder = await mkdtemp(join(tmpdir(), 'cuibono-input-'));
  try {
    const spooled = join(folder, 'stdin');
    await pipeline(process.stdin, createWriteStream(spooled), { signal: stop() });
    return await work(
      files.map((file) => (file === standardInput ? spooled : file)),
      (file) => (file === spooled ? standardInput : file),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
