import { wordOf } from './word-of.ts';

/**
 * What stands in a record under some names, as one text that tells it from everything else; null where the record has no names. A path is told by the
 * first of its names, whatever it selects below.
 */
export function wordsOfNames(data: unknown, names: readonly string[]): string | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  let words = '';
  for (const name of names) {
    const value = Object.hasOwn(data, name) ? (data as Readonly<Record<string, unknown>>)[name] : undefined;
    words += wordOf(value);
  }
  return words;
}
