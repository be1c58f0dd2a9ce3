import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { connect } from './driver.mjs';

/** What a copy is called until it is whole: the name that it shall have, and what tells it from others of that name. */
export const partialOf = (copy: string): string => `${copy}.${randomUUID().slice(0, 8)}.partial`;

/** The files of a copy that is not whole. */
export const filesOf = (partial: string): readonly string[] => [partial, `${partial}-journal`];

const marked = /^(.+)\.[0-9a-f]{8}\.partial$/;

/** Whoever makes a copy has it locked, but for the moments between its steps, each of which begins or ends with a write. */
const stillMs = 60_000;

/** Removes what killed processes have left of copies that were to have a name. */
export function removeLeftCopies(copy: string): void {
  for (const name of readdirSync(dirname(copy))) {
    if (marked.exec(name)?.[1] !== basename(copy)) continue;
    const partial = join(dirname(copy), name);
    const { mtimeMs } = statSync(partial, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (mtimeMs > Date.now() - stillMs || !isFree(partial)) continue;
    for (const file of filesOf(partial)) rmSync(file, { force: true });
  }
}

/** Whether a file is one of SQLite's, or an empty one, that nobody has locked: a process that is killed loses its locks. */
function isFree(partial: string): boolean {
  try {
    const connection = connect(partial, { mustExist: true });
    try {
      connection.exec('BEGIN EXCLUSIVE');
      return true;
    } finally {
      connection.close();
    }
  } catch {
    return false;
  }
}
