/** Bytes as text. What is no text of the encoding becomes U+FFFD. @throws {RangeError} where the encoding is not known */
export async function* textChunks(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
