/**
 * Tells on which line the code ends that a fence of Markdown opens; null where none opens there, or none closes it: a fence that is left
 * open would take all points behind it away without a word. It is asked of lines in their order.
 */
export function endsOfCode(lines: readonly string[]): (at: number) => number | null {
  // How long the shortest fence of each sign was that nothing closed: what follows closes none of its length either, and to look for
  // that again at each fence would take as long as the file is, squared.
  const unclosed = new Map<string, number>();
  return (at) => {
    const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(lines[at] ?? '')?.[1];
    if (fence === undefined) return null;
    const sign = fence.charAt(0);
    if (fence.length >= (unclosed.get(sign) ?? Number.POSITIVE_INFINITY)) return null;
    for (let end = at + 1; end < lines.length; end++) {
      const line = (lines[end] ?? '').trim();
      if (line.startsWith(fence) && /^(?:`+|~+)$/.test(line)) return end;
    }
    unclosed.set(sign, fence.length);
    return null;
  };
}
