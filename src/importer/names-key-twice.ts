const [quotation, backslash, colon] = ['"', '\\', ':'].map((sign) => sign.charCodeAt(0));

/** Whether an object in a JSON text names a key twice; `parsed`, the result of parsing the text, has only the last value. */
export function namesKeyTwice(text: string, parsed: unknown): boolean {
  return colonsOutsideTexts(text) !== keysIn(parsed);
}

/** As many as there are keys: outside its strings, JSON has a colon after each key, and no backslash. */
function colonsOutsideTexts(text: string): number {
  let colons = 0;
  let isOutside = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quotation) isOutside = !isOutside;
    else if (sign === backslash) at += 1;
    else if (sign === colon && isOutside) colons += 1;
  }
  return colons;
}

function keysIn(parsed: unknown): number {
  let keys = 0;
  // Not recursive: deep nesting would overflow the stack.
  const open = [parsed];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const inner = Object.values(value);
    if (!Array.isArray(value)) keys += inner.length;
    for (const one of inner) if (typeof one === 'object') open.push(one);
  }
  return keys;
}
