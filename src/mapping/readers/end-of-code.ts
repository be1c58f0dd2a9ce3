/**
 * On which line the code ends that a fence of Markdown opens; null where none opens there, or none closes it: a fence that is left open
 * would take all points behind it away without a word.
 */
export function endOfCode(lines: readonly string[], at: number): number | null {
  const mark = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(lines[at] ?? '')?.[1];
  if (mark === undefined) return null;
  for (let end = at + 1; end < lines.length; end++) {
    const line = (lines[end] ?? '').trim();
    if (line.startsWith(mark) && /^(?:`+|~+)$/.test(line)) return end;
  }
  return null;
}
