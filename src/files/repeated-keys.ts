import { endOfString } from './end-of-string.ts';

/** A key that an object names a second time, and where in the text that stands. */
export interface RepeatedKey {
  readonly key: string;
  readonly at: number;
}

/** Characters that a key is told by. */
const told = 100;

/** The keys that objects in a JSON text name again, in its order. */
export function* repeatedKeys(text: string): Generator<RepeatedKey> {
  // The keys of each object that is open; null for a list.
  const open: (Set<string> | null)[] = [];
  const signs = /["{}[\]]/g;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const [sign] = found;
    if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(null);
    else if (sign !== '"') open.pop();
    else {
      const at = found.index;
      signs.lastIndex = endOfString(text, at);
      const keys = open.at(-1);
      if (!keys || !isKey(text, signs.lastIndex)) continue;
      const key = String(JSON.parse(text.slice(at, signs.lastIndex)));
      if (keys.has(key)) yield { key: key.slice(0, told), at };
      keys.add(key);
    }
  }
}

const blank = /[^ \t\r\n]/g;

/** Whether a colon follows a string. */
function isKey(text: string, end: number): boolean {
  blank.lastIndex = end;
  return blank.exec(text)?.[0] === ':';
}
