import { RowFault } from '../../claims/problem.ts';

/** All of some bytes as text, for formats that are read whole. @throws {RowFault} where they are too many, or not in the encoding */
export async function wholeText(
  bytes: AsyncIterable<Uint8Array>,
  { encoding, fileBytes }: { readonly encoding: string; readonly fileBytes: number },
): Promise<string> {
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
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new RowFault(
      'BAD_TEXT',
      '',
      `the file is not ${encoding}`,
      'text in the encoding that the mapping names',
    );
  }
}
