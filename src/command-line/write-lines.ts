import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';

/** Writes lines to a file, or to the standard output where none is named. */
export async function writeLines(
  lines: Iterable<string> | AsyncIterable<string>,
  out: string | undefined,
): Promise<void> {
  // Written beside the file and renamed at the end, so that no half of an export bears its name.
  const partial = out === undefined ? undefined : `${out}.partial`;
  const stream = partial === undefined ? process.stdout : createWriteStream(partial);
  for await (const text of lines) if (!stream.write(`${text}\n`)) await once(stream, 'drain');
  if (out === undefined || partial === undefined) return;
  stream.end();
  await once(stream, 'close');
  await rename(partial, out);
}
