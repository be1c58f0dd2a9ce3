import { endOfString } from '../../files/end-of-string.ts';

const longWholeNumbers = /(?<![\d.eE+-])-?[1-9]\d{15,}(?![\d.eE])/g;

/**
 * JSON, in which whole numbers of more digits than a number keeps are texts: else the last digits of an identifier would be others.
 * @throws {SyntaxError}
 */
export function parseJson(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  return /\d{16}/.test(text) ? JSON.parse(withLongNumbersQuoted(text)) : parsed;
}

/** Only what stands outside strings is looked at. An expression for those would overflow where millions of characters are escaped. */
function withLongNumbersQuoted(text: string): string {
  let [written, at] = ['', 0];
  for (;;) {
    const quote = text.indexOf('"', at);
    written += text.slice(at, quote === -1 ? text.length : quote).replace(longWholeNumbers, quotedUnlessKept);
    if (quote === -1) return written;
    at = endOfString(text, quote);
    written += text.slice(quote, at);
  }
}

const quotedUnlessKept = (digits: string): string =>
  Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`;
