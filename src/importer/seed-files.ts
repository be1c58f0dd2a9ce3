import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The files of a folder, and of the folders in it, that hold claims: in one order on every machine. */
export async function seedFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /\.(ya?ml|jsonl)$/.test(name))
    .map((name) => name.split(sep).join('/'))
    .sort()
    .map((name) => join(folder, name));
}
