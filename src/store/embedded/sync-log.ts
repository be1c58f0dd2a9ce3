import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Brings the write-ahead log to the disk. The engine's commit only hands it to the operating system, which outlives a
 * killed process and not a power cut, and the binding has no setting for it.
 */
export async function syncLog(logFolder: string): Promise<void> {
  const names = await readdir(logFolder).catch(ignoreMissing);
  await Promise.all((names ?? []).map((name) => syncFile(join(logFolder, name))));
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r').catch(ignoreMissing);
  if (!file) return;
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** A checkpoint removes logs at any moment, once their content is safe in the main file. */
function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
