import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a table of src/resolver/tables, cut at tabs; lines that begin with # say where it is from. */
export function tableLines(name: string): readonly (readonly string[])[] {
  return readFileSync(join(import.meta.dirname, '../tables', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
