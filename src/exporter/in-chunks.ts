/** Lines without their ends, or bytes as they are. */
export type Line = string | Uint8Array;

/** Lines some at a time, each with its end, so that as many characters are written at once; bytes stay as they are. */
export async function* inChunks(
  lines: Iterable<Line> | AsyncIterable<Line>,
  characters: number,
): AsyncGenerator<Line> {
  let text = '';
  for await (const line of lines) {
    if (typeof line === 'string') {
      text += `${line}\n`;
      if (text.length < characters) continue;
    }
    if (text !== '') yield text;
    text = '';
    if (typeof line !== 'string') yield line;
  }
  if (text !== '') yield text;
}
