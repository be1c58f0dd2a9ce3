import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the files of some tests. */
export function scratchFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-import-'));
  return {
    folder,
    /** Writes a file of JSON Lines, or of text as it is, and gives its path. */
    write(name: string, rows: readonly unknown[] | string | Uint8Array): string {
      const path = join(folder, name);
      const text = Array.isArray(rows) ? rows.map((row) => `${JSON.stringify(row)}\n`).join('') : rows;
      writeFileSync(path, typeof text === 'string' || text instanceof Uint8Array ? text : '');
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
