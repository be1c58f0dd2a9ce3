/** The first bytes of a stream, looked at before it is read. */
export interface Peeked {
  readonly head: Uint8Array;
  /** The stream from its start. It is closed by whoever begins to read this, and by nobody else. */
  readonly whole: AsyncIterable<Uint8Array>;
}

export async function peeked(bytes: AsyncIterable<Uint8Array>, count: number): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  for (let length = 0; length < count; ) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    held.push(value);
    length += value.length;
  }
  return { head: Buffer.concat(held).subarray(0, count), whole: joined(held, iterator) };
}

async function* joined(
  held: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* held;
    for (;;) {
      const { done, value } = await iterator.next();
      if (done === true) return;
      yield value;
    }
  } finally {
    // A file that is read no further is closed.
    await iterator.return?.();
  }
}
