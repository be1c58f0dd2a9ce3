import { basename } from 'node:path';
import { digestOfFiles } from '../files/digest-of-files.ts';
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
  const set = `seeds/${await digestOfFiles(files)}`;
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
