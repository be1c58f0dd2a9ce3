import { endOfString } from '../../files/end-of-string.ts';

/** All but a string: an expression for that would overflow where millions of characters are escaped. */
const plainToken = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])|[{}[\],:]/y;

/** What may come next: a value or the end of a list, a key or the end of an object, and so on. */
type Next = 'value' | 'first value' | 'key' | 'first key' | ':' | 'more';

/** On which line a text stops being JSON: the engine does not say it of all. */
export function jsonFaultLine(text: string): number {
  const open: string[] = [];
  let [next, at]: [Next, number] = ['value', behindSpace(text, 0)];
  for (;;) {
    const token = tokenAt(text, at);
    const then: Next | null = token === null ? null : after(next, token, open);
    if (token === null || then === null) return text.slice(0, at).split('\n').length;
    [next, at] = [then, behindSpace(text, at + token.length)];
  }
}

function behindSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}

/** The token that begins at a character; null where none does, or the string that does is none of JSON. */
function tokenAt(text: string, at: number): string | null {
  if (text[at] === '"') return soundString(text.slice(at, endOfString(text, at)));
  plainToken.lastIndex = at;
  return plainToken.exec(text)?.[0] ?? null;
}

function soundString(quoted: string): string | null {
  try {
    JSON.parse(quoted);
    return quoted;
  } catch {
    return null;
  }
}

/** What comes after a token; null where it may not stand there. */
function after(next: Next, token: string, open: string[]): Next | null {
  const isValue = next === 'value' || next === 'first value';
  if (token.startsWith('"') && (next === 'key' || next === 'first key')) return ':';
  if (!'{}[],:'.includes(token)) return isValue ? 'more' : null;
  if (token === ':') return next === ':' ? 'value' : null;
  if (token === ',')
    return next !== 'more' || open.length === 0 ? null : open.at(-1) === '{' ? 'key' : 'value';
  if (token === '{' || token === '[') {
    if (!isValue) return null;
    open.push(token);
    return token === '{' ? 'first key' : 'first value';
  }
  const mayEnd = next === 'more' || next === (token === '}' ? 'first key' : 'first value');
  return mayEnd && open.pop() === (token === '}' ? '{' : '[') ? 'more' : null;
}
