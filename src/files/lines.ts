/** One line of a file, as bytes; `null` where it is longer than the limit, and was skipped. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const newline = 10;

/**
 * The lines of some bytes, grouped by the chunk they end in: memory holds one chunk, and one line of at most `limit`
 * bytes.
 */
export async function* lines(
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<readonly Line[]> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const take = (): Line => {
    number += 1;
    const [first] = parts;
    const bytes = length > limit ? null : parts.length === 1 && first ? first : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number, bytes };
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  for await (const chunk of bytes) {
    const ended: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end));
      ended.push(take());
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
    yield ended;
  }
  if (length > 0) yield [take()];
}
