import { RowFault } from '../../claims/problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A line of JSON Lines as text, without the space around it, or why it is none.
 * @param bytes null of a line that was longer than the limit
 */
export function lineText(bytes: Uint8Array | null, limit: number): string | RowFault {
  if (bytes === null)
    return new RowFault('TOO_LONG', '', 'the line is too long', `at most ${limit} bytes a line`);
  try {
    return utf8.decode(bytes).trim();
  } catch {
    return new RowFault('BAD_TEXT', '', 'the line is not UTF-8', 'text in UTF-8');
  }
}
