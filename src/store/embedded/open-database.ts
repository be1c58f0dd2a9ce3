import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { StoreLocked, StoreUnavailable } from '../errors.ts';

/** Reading 64 MiB of log back takes a little under a second at the next start after a crash. */
const checkpointBytes = 64 * 1024 * 1024;

/** An open database and the folder of its write-ahead log. */
interface OpenDatabase {
  readonly db: GrafeoDB;
  readonly logFolder: string;
}

/**
 * Opens or makes `graph.grafeo` in the folder. The engine holds an exclusive `flock` on that file: a second opener is
 * refused at once, in this process too, and the lock goes with its process however that ends.
 */
export function openDatabase(folder: string): OpenDatabase {
  const file = join(resolve(folder), 'graph.grafeo');
  try {
    mkdirSync(folder, { recursive: true });
    const db = grafeo.GrafeoDB.create(file);
    db.setCheckpointTriggers({ walBytes: checkpointBytes });
    return { db, logFolder: `${file}.wal` };
  } catch (error) {
    // The engine has no code of its own for a held lock: only this text tells it from other faults.
    if (error instanceof Error && error.message.includes('cannot be locked')) {
      throw new StoreLocked(
        `The folder ${folder} is in use by another process: stop that process, or name another folder.`,
        { cause: error },
      );
    }
    throw new StoreUnavailable(
      `The folder ${folder} cannot be opened as a store: check that it can be written and that the disk has space, or restore it from an export.`,
      { cause: error },
    );
  }
}
