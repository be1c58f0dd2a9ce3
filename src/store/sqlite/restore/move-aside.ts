import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundRecord, recordFile, syncFile, syncFolder, writeRestoring } from '../commit-record.mjs';
import { readFileAlone } from '../file-alone.ts';
import { graphFile } from '../graph-file.ts';

/** What is moved aside, in this order: the graph, what SQLite keeps beside it, and the graphs of past days. */
const replacedNames = [...['', '-wal', '-shm', '-journal'].map((end) => graphFile + end), 'past'];

const isReplacedName = /^replaced-[\w-]+$/;

/**
 * Moves what is of the graph of a folder into a folder within it that is named by the time, and gives its name; null where there
 * was nothing. From its first change on, no opening takes what is left for a graph, until the record of `store` is written.
 */
export function moveAside(folder: string, record: FoundRecord, store: string): string | null {
  const begun = record.state === 'restoring' ? record.restoring : undefined;
  if (begun !== undefined && storeInFile(folder) === begun.store) {
    // The copy of a backup that a restore has put there which was killed behind it. Nobody has opened it.
    rmSync(join(folder, graphFile));
  }
  const names = replacedNames.filter((name) => existsSync(join(folder, name)));
  const hasRecord = record.state !== 'missing' && begun === undefined;
  const earlier = begun !== undefined && isReplacedName.test(begun.replaced ?? '') ? begun.replaced : null;
  // What a killed restore has left to be moved belongs to what it has moved.
  const isLeft = earlier !== null && names.every((name) => !existsSync(join(folder, earlier, name)));
  const replaced = isLeft ? earlier : names.length > 0 || hasRecord ? newFolder(folder) : null;
  if (replaced !== null) mkdirSync(join(folder, replaced), { recursive: true });
  if (replaced !== null && hasRecord) {
    copyFileSync(join(folder, recordFile), join(folder, replaced, recordFile));
    syncFile(join(folder, replaced, recordFile));
    syncFolder(join(folder, replaced));
  }
  writeRestoring(folder, { replaced, store });
  if (replaced === null) return null;
  for (const name of names) renameSync(join(folder, name), join(folder, replaced, name));
  syncFolder(join(folder, replaced));
  syncFolder(folder);
  return replaced;
}

function storeInFile(folder: string): string | undefined {
  const alone = readFileAlone(folder);
  return typeof alone === 'object' ? alone.store : undefined;
}

/** A name that sorts by its time, and that no folder has. */
function newFolder(folder: string): string {
  const taken = new Set(readdirSync(folder));
  const name = `replaced-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  for (let time = 1; ; time += 1) {
    const tried = time === 1 ? name : `${name}-${time}`;
    if (!taken.has(tried)) return tried;
  }
}
