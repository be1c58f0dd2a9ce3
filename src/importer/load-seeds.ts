import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { knownBatch, mergeBatch } from '../shapes/ledger.ts';
import { importFiles } from './import-files.ts';
import { batchCall, type ImportOptions, type ImportSummary } from './import-options.ts';

/**
 * Imports files that hold claims, like anyone's files. Returns null where the ledger already has this exact set of files, so that a later start
 * only reads the files' bytes.
 */
export async function loadSeeds(
  files: readonly string[],
  options: ImportOptions,
): Promise<ImportSummary | null> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  const set = `seeds/${hash.digest('hex')}`;
  if ((await options.store.read(knownBatch(set), batchCall(options))).length > 0) return null;
  const summary = await importFiles(files, options);
  if (summary.refused > 0) return summary;
  const recordedAt = (options.now ?? (() => new Date()))().toISOString();
  const names = files.map((file) => basename(file));
  await options.store.write(
    (t) => t.run(mergeBatch(set, names, summary.accepted, recordedAt)),
    batchCall(options),
  );
  return summary;
}
