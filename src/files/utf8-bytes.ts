import { encodingOf, tellingBytes } from './encoding-of.ts';
import { peeked } from './peeked.ts';
import { textChunks } from './text-chunks.ts';

/**
 * Bytes whose lines end with line feeds and are UTF-8, of a text that may be written otherwise: in UTF-16, or with carriage returns alone. For texts in which
 * a carriage return means nothing else, as in JSON. Bytes of UTF-8 keep their faults.
 */
export async function* utf8Bytes(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
): AsyncGenerator<Uint8Array> {
  const { head, whole } = await peeked(bytes, tellingBytes);
  const decoder = new TextDecoder(encoding ?? encodingOf(head));
  const known = decoder.encoding;
  const begin = decoder.decode(head, { stream: true });
  const isOld = /\r[^\n]/.test(begin) && !begin.includes('\n');
  for await (const chunk of known === 'utf-8' ? whole : encoded(textChunks(whole, known)))
    yield isOld ? chunk.map((byte) => (byte === 13 ? 10 : byte)) : chunk;
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text);
}
