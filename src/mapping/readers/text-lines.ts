import { lineEndOf, tellingCharacters } from './line-end.ts';

/** One line of a text; `null` where it is longer than the limit, and was skipped. */
export interface TextLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string | null;
}

/** The lines of a table that comes in chunks. Memory holds one chunk, and one line of at most `limit` characters. */
export async function* textLines(
  chunks: AsyncIterable<string>,
  limit: number,
): AsyncGenerator<readonly TextLine[]> {
  let [open, isLong, line] = ['', false, 1];
  let end: '\r' | '\n' = '\n';
  const ended = (text: string): TextLine => {
    const at = line;
    const whole = isLong ? '' : open + text;
    // Where lines end with carriage returns, those of cells may end with line feeds.
    line += end === '\n' ? 1 : whole.split('\n').length;
    const told = isLong || whole.length > limit ? null : whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    [open, isLong] = ['', false];
    return { line: at, text: told };
  };
  for await (const { chunk, head } of withHead(chunks)) {
    if (head) end = lineEndOf(chunk);
    const pieces = chunk.split(end);
    const last = pieces.pop() ?? '';
    const lines = pieces.map(ended);
    if (!isLong) open += last;
    if (open.length > limit) [open, isLong] = ['', true];
    if (lines.length > 0) yield lines;
  }
  if (open !== '' || isLong) yield [ended('')];
}

/** The chunks, of which the first is long enough to tell by. */
async function* withHead(
  chunks: AsyncIterable<string>,
): AsyncGenerator<{ readonly chunk: string; readonly head: boolean }> {
  let [held, isTold] = ['', false];
  for await (const chunk of chunks) {
    if (isTold) yield { chunk, head: false };
    else held += chunk;
    if (isTold || held.length < tellingCharacters) continue;
    yield { chunk: held, head: true };
    [held, isTold] = ['', true];
  }
  if (!isTold) yield { chunk: held, head: true };
}
