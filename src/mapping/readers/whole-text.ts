import { RowFault } from '../../claims/problem.ts';
import { encodingOf, tellingBytes } from '../../files/encoding-of.ts';
import type { ReaderOptions } from './record.ts';
import { wholeBytes } from './whole-bytes.ts';

/**
 * All of a text, for formats that are read whole; its lines end with line feeds.
 * @throws {RowFault} where it is too long, or not in its encoding
 */
export async function wholeText(
  bytes: AsyncIterable<Uint8Array>,
  options: Pick<ReaderOptions, 'encoding' | 'fileBytes'>,
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
      'text in UTF-8, or in the encoding that the mapping names (reader: { encoding: … })',
    );
  }
}
