import type { NameLikeness } from './name-likeness.ts';
import type { ReadName } from './read-name.ts';

/** How alike two names are: the same but for legal form, case and spaces, or by the words that they share. */
export function compareNames(a: ReadName, b: ReadName): NameLikeness {
  if (a.compact === b.compact && a.compact !== '')
    return { score: 1, reasons: [{ what: 'same', text: 'the same but for case, spaces and legal form' }] };
  const shared = a.words.filter((word) => b.words.includes(word));
  const all = new Set([...a.words, ...b.words]).size;
  const text = shared.length === 0 ? 'no word in common' : `in common: ${shared.join(' ')}`;
  return { score: all === 0 ? 0 : shared.length / all, reasons: [{ what: 'words', text }] };
}
