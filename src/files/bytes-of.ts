import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** Between chunks others get their turn: an import writes one batch while it reads the next. */
const chunkBytes = 1 << 16;

/** The bytes of a file, unpacked where its name ends with `.gz`. */
export function bytesOf(file: string): AsyncIterable<Uint8Array> {
  const stream = createReadStream(file, { highWaterMark: chunkBytes });
  if (!file.toLowerCase().endsWith('.gz')) return stream;
  const unpacked = createGunzip({ chunkSize: chunkBytes });
  stream.on('error', (error) => unpacked.destroy(error));
  return stream.pipe(unpacked);
}
