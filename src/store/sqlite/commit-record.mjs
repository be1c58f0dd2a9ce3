import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** The file beside the graph that says which commit was the last. */
export const recordFile = 'graph.commit';

/**
 * Notes the last commit beside the graph, so that it reveals a graph that has lost commits. It is written after the
 * commit: a crash in between leaves it one behind, which loses nothing. Written whole, or not at all.
 */
export function writeCommitRecord(folder, record) {
  // Another process may have committed since, and noted it already.
  const { record: noted } = readCommitRecord(folder);
  if (noted !== undefined && noted.store === record.store && noted.number > record.number) return;
  writeWhole(folder, record);
}

/**
 * Notes in place of a record that a backup is being put in the place of the graph: until the record of that backup is written,
 * no graph of the folder is opened.
 */
export function writeRestoring(folder, restoring) {
  writeWhole(folder, { restoring });
}

/** Writes the file whole, or not at all. */
function writeWhole(folder, content) {
  const file = join(folder, recordFile);
  const draft = `${file}.${process.pid}-${threadId}.tmp`;
  const opened = openSync(draft, 'w', 0o644);
  try {
    try {
      // Not `writeSync`, which may silently write only part of it.
      writeFileSync(opened, `${JSON.stringify(content)}\n`);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  syncFolder(folder);
}

/** Removes what killed processes left of records; a draft that is being written is younger than a minute. */
export function removeDrafts(folder) {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${recordFile}.`) || !name.endsWith('.tmp')) continue;
    const draft = join(folder, name);
    const { mtimeMs } = statSync(draft, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
    if (mtimeMs < Date.now() - 60_000) rmSync(draft, { force: true });
  }
}

/** What the record says: whether it is there, whether it is empty, and the record itself where it can be read. */
export function readCommitRecord(folder) {
  let text;
  try {
    text = readFileSync(join(folder, recordFile), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return { state: 'missing' };
    throw error;
  }
  if (text.trim() === '') return { state: 'empty' };
  try {
    const record = JSON.parse(text);
    const { restoring } = record;
    if (typeof restoring?.store === 'string') return { state: 'restoring', restoring };
    const whole =
      typeof record.store === 'string' &&
      Number.isSafeInteger(record.number) &&
      Number.isSafeInteger(record.claims) &&
      /^[0-9a-f]{64}$/.test(record.digest);
    return whole ? { state: 'written', record } : { state: 'unreadable' };
  } catch {
    return { state: 'unreadable' };
  }
}

/** File names belong to their folder, which is flushed to disk by a separate call; Windows has none. */
export function syncFolder(folder) {
  if (process.platform !== 'win32') sync(folder, 'r');
}

/** Flushes a file to the disk; not by a handle that only reads, by which some systems do not. */
export function syncFile(file) {
  sync(file, 'r+');
}

function sync(file, flags) {
  const opened = openSync(file, flags);
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
