import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { FileFault } from './file-fault.ts';

/**
 * Finds what cannot be read before anything is done. A pipe delivers its bytes only once, and files are read more than once.
 * @throws {FileFault} for a file that is not a regular one, and whatever the system throws for a missing one
 */
export async function throwIfUnreadable(files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (!(await stat(file)).isFile())
      throw new FileFault(`${file} is not a regular file: write its contents to a file, and name that.`);
    await access(file, constants.R_OK);
  }
}
