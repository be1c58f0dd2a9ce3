import { linkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { connect, resultCode } from '../driver.mjs';
import { isOpen } from '../folder-lock.ts';
import { graphFile, sizeOf } from '../graph-file.ts';
import { primaryCode, sqlite } from '../result-codes.mjs';

/**
 * Refuses a graph that a program has open which knows nothing of the lock of the folder, such as a shell of SQLite: when it closes
 * the graph, it would remove the log of the one that stands there then. Each connection keeps a lock on the file. It is asked for under
 * another name, beside which there is no log that SQLite would bring into the file. Where a disk has no such names, nobody can tell.
 * @throws {StoreLocked}
 */
export function throwIfOpen(folder: string, otherName: string): void {
  if ((sizeOf(folder, graphFile) ?? 0) === 0) return;
  const other = join(folder, otherName);
  try {
    linkSync(join(folder, graphFile), other);
  } catch {
    return;
  }
  try {
    const file = connect(other);
    try {
      file.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK');
    } finally {
      file.close();
    }
  } catch (error) {
    // A file that is not a graph, or is damaged, has no log to lose.
    if (primaryCode(resultCode(error)) === sqlite.busy) throw isOpen(folder);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${other}${end}`, { force: true });
  }
}
