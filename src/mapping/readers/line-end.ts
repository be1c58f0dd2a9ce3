/** So much of a text, or all of it, tells how its lines end. */
export const tellingCharacters = 4_096;

/**
 * What ends the lines of a table: a carriage return alone, as old programs for the Mac write it, where the first row ends so and no other row
 * does otherwise; cells in quotes may have line feeds. Elsewhere it is a line feed, with a carriage return or without.
 */
export function lineEndOf(head: string): '\r' | '\n' {
  let [isQuoted, end]: [boolean, '\r' | '\n'] = [false, '\n'];
  for (const [, sign, next] of head.matchAll(/(["\r\n])(?=(.?))/gs)) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '\n') return '\n';
    // Of what the end cuts nobody knows what follows.
    else if (next !== '\n' && next !== '') end = '\r';
  }
  return end;
}
