import { encodingOf, tellingBytes } from './encoding-of.ts';
import { peeked } from './peeked.ts';

/**
 * Bytes as text. What is no text of the encoding becomes U+FFFD.
 * @param encoding where it is known; otherwise the first bytes tell it
 * @throws {RangeError} where there is no such encoding
 */
export async function* textChunks(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
): AsyncGenerator<string> {
  const { head, whole } = await peeked(bytes, tellingBytes);
  const decoder = new TextDecoder(encoding ?? encodingOf(head));
  for await (const chunk of whole) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
