/** A string of JSON, or a whole number that is long. */
const stringsAndLongNumbers = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?[1-9]\d{15,}(?![\d.eE])/g;

/**
 * JSON, in which whole numbers of more digits than a number keeps are texts: else the last digits of an identifier would be others.
 * @throws {SyntaxError}
 */
export function parseJson(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  if (!/\d{16}/.test(text)) return parsed;
  // Of what is no JSON the search would take ever longer.
  return JSON.parse(text.replace(stringsAndLongNumbers, (found) => (isKept(found) ? found : `"${found}"`)));
}

const isKept = (found: string): boolean => found.startsWith('"') || Number.isSafeInteger(Number(found));
