import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, fstatSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { ExportFault } from '../exporter/export-fault.ts';
import { inChunks, type Line } from '../exporter/in-chunks.ts';
import { reasonOf } from '../store/reason-of.ts';
import { OutputGone, outputBroke } from './standard-output.ts';

type Lines = Iterable<Line> | AsyncIterable<Line>;

/** Characters that are gathered before they are written. */
const gathered = 1 << 16;

/**
 * Writes lines to a file, or to the standard output where none is named.
 * @throws {ExportFault} where the file cannot be written: a file that was there stays as it was
 * @throws {OutputGone} where the standard output broke, which is told already
 */
export async function writeLines(lines: Lines, out: string | undefined): Promise<void> {
  if (out !== undefined) return writeFile(lines, out);
  await writeTo(standardOutput(), lines, (error) => {
    outputBroke(error);
    throw new OutputGone();
  });
}

async function writeFile(lines: Lines, out: string): Promise<void> {
  const there = statSync(out, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new ExportFault(`${out} is a folder: name a file.`);
  // A device or pipe would be replaced by a file of its name.
  if (there?.isFile() === false)
    throw new ExportFault(
      `${out} is not a regular file: write to the standard output, and redirect that there.`,
    );
  if (!existsSync(dirname(out)))
    throw new ExportFault(`The folder ${dirname(out)} of ${out} does not exist.`);
  const failed = (cause: unknown): never => {
    throw new ExportFault(`${out} could not be written: ${reasonOf(cause) ?? String(cause)}.`, { cause });
  };
  // Written beside the file and renamed at the end, so that a partial export never has that name; two of one name are two files.
  const partial = `${out}.${randomUUID().slice(0, 8)}.partial`;
  const stream = createWriteStream(partial, { flags: 'wx', flush: true });
  try {
    await writeTo(stream, lines, failed);
    await end(stream).catch(failed);
    await rename(partial, out).catch(failed);
  } finally {
    stream.destroy();
    await rm(partial, { force: true });
  }
}

/** `process.stdout` takes a write as complete when the disk had room for only part of it. */
function standardOutput(): Writable {
  return fstatSync(1).isFile() ? createWriteStream('', { fd: 1, autoClose: false }) : process.stdout;
}

/** Writes some lines at a time, and waits for each write: a fault is known before more is read from the store. */
async function writeTo(stream: Writable, lines: Lines, failed: (error: unknown) => never): Promise<void> {
  // The fault comes with the write that met it; without a listener it would end the process.
  stream.on('error', () => {});
  const put = (written: Line): Promise<void> =>
    new Promise<void>((resolve, reject) => {
      stream.write(written, (error) => (error ? reject(error) : resolve()));
    }).catch(failed);
  for await (const chunk of inChunks(lines, gathered)) await put(chunk);
}

/** Brings what was written to the disk, and closes the file. */
function end(stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    if (stream.errored) return reject(stream.errored);
    stream.once('error', reject).once('close', resolve).end();
  });
}
