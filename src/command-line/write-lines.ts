import { createWriteStream, fstatSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { OutputGone, outputBroke } from './standard-output.ts';

/** Characters that are gathered before they are written. */
const gathered = 1 << 16;

/**
 * Writes lines to a file, or to the standard output where none is named.
 * @throws {OutputGone} where the standard output broke, which is told already
 */
export async function writeLines(
  lines: Iterable<string> | AsyncIterable<string>,
  out: string | undefined,
): Promise<void> {
  if (out === undefined) return writeTo(standardOutput(), lines, broke);
  // Written beside the file and renamed at the end, so that no half of an export bears its name.
  const partial = `${out}.partial`;
  const stream = createWriteStream(partial);
  await writeTo(stream, lines, (error) => {
    throw error;
  });
  await new Promise((resolve) => stream.end(resolve));
  await rename(partial, out);
}

function broke(error: unknown): never {
  outputBroke(error);
  throw new OutputGone();
}

/** `process.stdout` takes a write for whole of which the disk had room for a part only. */
function standardOutput(): Writable {
  return fstatSync(1).isFile() ? createWriteStream('', { fd: 1, autoClose: false }) : process.stdout;
}

/** Writes some lines at a time, and waits for each write: a fault is known before more is read from the store. */
async function writeTo(
  stream: Writable,
  lines: Iterable<string> | AsyncIterable<string>,
  failed: (error: unknown) => never,
): Promise<void> {
  // The fault comes with the write that met it; without a listener it would end the process.
  stream.on('error', () => {});
  const put = (text: string): Promise<void> =>
    new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    }).catch(failed);
  let text = '';
  for await (const line of lines) {
    text += `${line}\n`;
    if (text.length < gathered) continue;
    await put(text);
    text = '';
  }
  if (text !== '') await put(text);
}
