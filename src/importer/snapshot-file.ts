import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { digestOfFiles } from '../files/digest-of-files.ts';

/**
 * Where a snapshot of the graph is that a program makes of seeds. Its name is a digest of the seeds, byte by byte, and of the program: what was made of
 * others, or by another, has another name and is not found.
 */
export async function snapshotFile(
  folder: string,
  seeds: readonly string[],
  program: string,
): Promise<string> {
  const digest = createHash('sha256');
  digest.update(program).update(await digestOfFiles(seeds));
  for (const file of seeds) digest.update(`\n${basename(file)}`);
  return join(folder, `${digest.digest('hex').slice(0, 32)}.db`);
}
