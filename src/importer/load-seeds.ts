import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { importFiles } from './import-files.ts';
import type { ImportOptions, ImportSummary } from './import-options.ts';

/** Imports the files of a folder that hold claims. What is stored already is found by the ledger and left alone. */
export async function loadSeeds(folder: string, options: ImportOptions): Promise<ImportSummary> {
  const files = (await readdir(folder)).filter((name) => /\.(ya?ml|jsonl)$/.test(name)).sort();
  return importFiles(
    files.map((name) => join(folder, name)),
    options,
  );
}
