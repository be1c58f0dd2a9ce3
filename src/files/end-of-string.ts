const backslash = '\\'.charCodeAt(0);

/** Where a string of JSON is over that begins at a quotation mark: behind the first one that is not escaped. */
export function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; ; ) {
    const end = text.indexOf('"', at);
    if (end === -1) return text.length;
    let from = end;
    while (text.charCodeAt(from - 1) === backslash && from > at) from -= 1;
    at = end + 1;
    if ((end - from) % 2 === 0) return at;
  }
}
