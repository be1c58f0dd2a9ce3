import { searchedName } from '../../search/searched-name.ts';

/** A name, prepared once to be compared with many. */
export interface ReadName {
  readonly text: string;
  readonly words: readonly string[];
  readonly compact: string;
}

export function readName(text: string): ReadName {
  const { words, compact } = searchedName(text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim());
  return { text, words: [...new Set(words)], compact };
}
