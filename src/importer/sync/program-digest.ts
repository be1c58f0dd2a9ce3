import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOfFiles } from '../../files/digest-of-files.ts';

/** What a program in a folder is made of, as far as it decides how files are read. */
const folders = ['src', 'schema'];

/** What tells a program from others that may read the same file otherwise: the SHA-256 of all that it is made of. */
export async function programDigest(root: string): Promise<string> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
      return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    }),
  );
  return digestOfFiles([join(root, 'package-lock.json'), ...files.flat().sort()]);
}
