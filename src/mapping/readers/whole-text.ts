import { RowFault } from '../../claims/problem.ts';
import { encodingOf, tellingBytes } from '../../files/encoding-of.ts';

/** All of some bytes, for formats that are read whole. @throws {RowFault} where they are too many */
export async function wholeBytes(
  bytes: AsyncIterable<Uint8Array>,
  { fileBytes }: { readonly fileBytes: number },
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

/** The same as text, whose lines end with line feeds. @throws {RowFault} also where they are not in the encoding */
export async function wholeText(
  bytes: AsyncIterable<Uint8Array>,
  options: { readonly encoding?: string; readonly fileBytes: number },
): Promise<string> {
  const whole = await wholeBytes(bytes, options);
  const encoding = options.encoding ?? encodingOf(whole.subarray(0, tellingBytes));
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(whole);
    return text.includes('\n') ? text : text.replaceAll('\r', '\n');
  } catch {
    throw new RowFault(
      'BAD_TEXT',
      '',
      `the file is not ${encoding}`,
      'text in the encoding that the mapping names',
    );
  }
}
