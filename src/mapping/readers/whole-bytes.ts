import { RowFault } from '../../claims/problem.ts';
import type { ReadingLimits } from '../../files/reading-limits.ts';

/** All of some bytes, for formats that are read whole. @throws {RowFault} where they are too many */
export async function wholeBytes(
  bytes: AsyncIterable<Uint8Array>,
  { fileBytes }: Pick<ReadingLimits, 'fileBytes'>,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > fileBytes)
      throw new RowFault(
        'TOO_LONG',
        '',
        'the file is too long to be held whole',
        `at most ${fileBytes} bytes (CUIBONO_IMPORT_FILE_BYTES)`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
