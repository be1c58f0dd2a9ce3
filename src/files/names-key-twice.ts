import { endOfString } from './end-of-string.ts';

const colon = ':'.charCodeAt(0);

/**
 * Whether an object in a JSON text names a key twice: what is parsed has only the last value.
 * @param keys how many keys what is parsed has (`keysIn`)
 */
export const namesKeyTwice = (text: string, keys: number): boolean => colonsOutsideStrings(text) !== keys;

/** As many as there are keys: outside its strings, JSON has a colon after each key. */
function colonsOutsideStrings(text: string): number {
  let colons = 0;
  for (let at = 0; ; ) {
    const quote = text.indexOf('"', at);
    const end = quote === -1 ? text.length : quote;
    for (; at < end; at += 1) if (text.charCodeAt(at) === colon) colons += 1;
    if (quote === -1) return colons;
    at = endOfString(text, quote);
  }
}
