const token =
  /\s*(?:(?<text>"[^"\\\n\r\t]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\n\r\t]*)*")|(?<word>(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))|(?<sign>[{}[\],:]))/y;

/** What may come next: a value or the end of a list, a key or the end of an object, and so on. */
type Next = 'value' | 'first value' | 'key' | 'first key' | ':' | 'more';

/** On which line a text stops being JSON: the engine does not say it of all. */
export function jsonFaultLine(text: string): number {
  const open: string[] = [];
  let [next, at]: [Next | null, number] = ['value', 0];
  token.lastIndex = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    next = after(next, found.groups ?? {}, open);
    if (next === null) break;
    at = token.lastIndex;
  }
  const rest = text.slice(at);
  return text.slice(0, at + rest.length - rest.trimStart().length).split('\n').length;
}

/** What comes after a token; null where it may not stand there. */
function after(
  next: Next,
  { text, sign }: Readonly<Record<string, string | undefined>>,
  open: string[],
): Next | null {
  const isValue = next === 'value' || next === 'first value';
  if (text !== undefined && (next === 'key' || next === 'first key')) return ':';
  if (sign === undefined) return isValue ? 'more' : null;
  if (sign === ':') return next === ':' ? 'value' : null;
  if (sign === ',')
    return next !== 'more' || open.length === 0 ? null : open.at(-1) === '{' ? 'key' : 'value';
  if (sign === '{' || sign === '[') {
    if (!isValue) return null;
    open.push(sign);
    return sign === '{' ? 'first key' : 'first value';
  }
  const mayEnd = next === 'more' || next === (sign === '}' ? 'first key' : 'first value');
  return mayEnd && open.pop() === (sign === '}' ? '{' : '[') ? 'more' : null;
}
