/** The part of a Map that Yoga's cache of parsed documents needs. */
export interface DocumentCache<T> {
  get(text: string): T | undefined;
  set(text: string, value: T): void;
}

/**
 * Bounds on the text that is kept. A parsed document takes up to 240 times the memory of its text (measured with fields
 * of one letter), so that this much text stays below 70 MB; a bound on the number alone could be filled to 2 GB.
 */
const mostCharacters = 262_144;
const longestText = 16_384;

/** Keeps what was made of the most recently used documents. */
export function documentCache<T>(): DocumentCache<T> {
  const entries = new Map<string, T>();
  let characters = 0;
  const drop = (text: string) => {
    if (entries.delete(text)) characters -= text.length;
  };
  const set = (text: string, value: T) => {
    if (text.length > longestText) return;
    drop(text);
    entries.set(text, value);
    characters += text.length;
    for (const oldest of entries.keys()) {
      if (characters <= mostCharacters) return;
      drop(oldest);
    }
  };
  return {
    set,
    get: (text) => {
      const value = entries.get(text);
      if (value !== undefined) set(text, value);
      return value;
    },
  };
}
