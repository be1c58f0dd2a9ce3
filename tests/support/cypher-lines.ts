/** What Cypher is made of, as far as its lines go. */
const tokens = new RegExp(
  [
    /`[^`]*`|'(?:[^'\\]|\\.)*'|\/\*.*?\*\/|\b(?:STARTS|ENDS) WITH\b/,
    /(?<call>CALL \([^)]*\) \{)/,
    /(?<clause>\b(?:MATCH|WITH|WHERE|RETURN|UNWIND|ORDER BY|UNION|LIMIT)\b)/,
    /(?<open>[([{])|(?<close>[)\]}])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/**
 * Cypher with each clause on a line of its own, so that a change of one clause changes one line. Clauses of a CALL stand
 * further in; those of an expression, such as `COUNT { … }`, stay within their line.
 */
export function cypherLines(text: string): string {
  const within: ('call' | 'expression')[] = [];
  const lines: string[] = [];
  let [line, from] = ['', 0];
  const endLine = (): void => {
    if (line.trim() !== '') lines.push('  '.repeat(within.length) + line.trim());
    line = '';
  };
  for (const { 0: token, index, groups = {} } of text.matchAll(tokens)) {
    line += text.slice(from, index);
    from = index + token.length;
    const { call, clause, open, close } = groups;
    const inClauses = within.at(-1) !== 'expression';
    if (inClauses && (call ?? clause ?? close) !== undefined) endLine();
    if (close !== undefined) within.pop();
    line += token;
    if (call !== undefined) {
      endLine();
      within.push('call');
    }
    if (open !== undefined) within.push('expression');
  }
  line += text.slice(from);
  endLine();
  return lines.join('\n');
}
