/** One line of a text; `null` where it is longer than the limit, and was skipped. */
export interface TextLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string | null;
}

/** The lines of a text that comes in chunks. Memory holds one chunk, and one line of at most `limit` characters. */
export async function* textLines(
  chunks: AsyncIterable<string>,
  limit: number,
): AsyncGenerator<readonly TextLine[]> {
  let [open, isLong, line] = ['', false, 0];
  const ended = (text: string): TextLine => {
    line += 1;
    const whole = isLong ? '' : open + text;
    const told = isLong || whole.length > limit ? null : whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    [open, isLong] = ['', false];
    return { line, text: told };
  };
  for await (const chunk of chunks) {
    const pieces = chunk.split('\n');
    const last = pieces.pop() ?? '';
    const lines = pieces.map(ended);
    if (!isLong) open += last;
    if (open.length > limit) [open, isLong] = ['', true];
    if (lines.length > 0) yield lines;
  }
  if (open !== '' || isLong) yield [ended('')];
}
