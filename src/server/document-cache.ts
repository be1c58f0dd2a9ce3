/** The part of a Map that Yoga's cache of parsed documents needs. */
export interface DocumentCache<T> {
  get(text: string): T | undefined;
  set(text: string, value: T): void;
}

const mostEntries = 256;
const longestText = 8192;

/**
 * Keeps what was made of the documents used last. Long ones are left out: a parsed document takes some hundred times
 * the memory of its text, and a cache without bounds in bytes can be filled until the process dies.
 */
export function documentCache<T>(): DocumentCache<T> {
  const entries = new Map<string, T>();
  return {
    get: (text) => {
      const value = entries.get(text);
      if (value === undefined) return undefined;
      entries.delete(text);
      entries.set(text, value);
      return value;
    },
    set: (text, value) => {
      if (text.length > longestText) return;
      entries.set(text, value);
      const oldest = entries.keys().next();
      if (entries.size > mostEntries && !oldest.done) entries.delete(oldest.value);
    },
  };
}
