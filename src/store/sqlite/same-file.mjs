import { statSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from './driver.mjs';

/**
 * The inode number of the file at a path; undefined where there is none. No other file has it while a connection keeps the
 * file open, even after it was removed.
 */
export const inodeOf = (path) => statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;

/** Throws what `sqliteFault` knows as `REPLACED` where the file at a path is no longer the one that the store opened. */
export function throwIfReplaced({ folder, file, inode }) {
  if (inode === undefined || inodeOf(join(folder, file)) !== inode) {
    throw Object.assign(new Error('replaced'), { code: 'REPLACED' });
  }
}

/** SQLite takes an empty file for a new one, and removes the log beside it, which may hold all that is left. */
function throwIfEmpty({ folder, file }) {
  if (statSync(join(folder, file)).size === 0)
    throw Object.assign(new Error('emptied'), { code: 'OVERWRITTEN' });
}

/** Connects to the file that the store opened, and to no other; a file that is missing is not made. */
export function connectToSame(place, options) {
  throwIfReplaced(place);
  throwIfEmpty(place);
  const connection = connect(join(place.folder, place.file), { ...options, mustExist: true });
  try {
    throwIfReplaced(place);
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}
