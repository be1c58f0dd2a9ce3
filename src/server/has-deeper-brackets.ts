/**
 * Whether brackets in the text of a query are open more than `most` deep, strings and comments left out. It runs before
 * the parser, which recurses at every bracket and would overflow the stack, which is a fault of the server.
 */
export function hasDeeperBrackets(query: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < query.length; at += 1) {
    const sign = query[at];
    if (sign === '"') at = endOfString(query, at);
    else if (sign === '#') at = endOfLine(query, at);
    else if (sign === '{' || sign === '[' || sign === '(') depth += 1;
    else if (sign === '}' || sign === ']' || sign === ')') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

/** The last position of the string that opens at `start`; an unclosed one ends with its line, as it does for the lexer. */
function endOfString(query: string, start: number): number {
  if (query.startsWith('"""', start)) return endOfBlockString(query, start);
  for (let at = start + 1; at < query.length; at += 1) {
    const sign = query[at];
    if (sign === '\\') at += 1;
    else if (sign === '"' || sign === '\n' || sign === '\r') return at;
  }
  return query.length;
}

function endOfBlockString(query: string, start: number): number {
  let close = query.indexOf('"""', start + 3);
  while (close !== -1 && query[close - 1] === '\\') close = query.indexOf('"""', close + 3);
  return close === -1 ? query.length : close + 2;
}

function endOfLine(query: string, start: number): number {
  for (let at = start; at < query.length; at += 1) {
    if (query[at] === '\n' || query[at] === '\r') return at;
  }
  return query.length;
}
