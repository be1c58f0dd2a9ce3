/** The part of a Map that Yoga's cache of parsed documents needs. */
export interface DocumentCache<T> {
  get(text: string): T | undefined;
  set(text: string, value: T): void;
}

/** Longest text that is kept: one is not to displace most of the others. */
const longestText = 16_384;

/** Characters that a text counts in addition to its own: what is prepared of a short one takes as much memory as of a longer one. */
const perText = 20;

/**
 * Keeps what was made of the documents used last. A bound on their number would tell nothing of the memory: what is kept of a
 * document takes 240 to 410 bytes for each character that is counted here (measured with look-ups, long lists of fields, nested
 * pages and refused filters).
 * @param most characters of all texts together, and `perText` more for each
 */
export function documentCache<T>(most: number): DocumentCache<T> {
  const entries = new Map<string, T>();
  let characters = 0;
  const drop = (text: string) => {
    if (entries.delete(text)) characters -= text.length + perText;
  };
  const set = (text: string, value: T) => {
    if (text.length > longestText) return;
    drop(text);
    entries.set(text, value);
    characters += text.length + perText;
    for (const oldest of entries.keys()) {
      if (characters <= most) return;
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
