import { eastAsianLetters, inKatakana } from './east-asian-letters.ts';
import { withoutBracketedForms, withoutLegalForms } from './legal-forms.ts';

/** A name as search sees it. */
export interface SearchedName {
  /** Its words without the legal form; a change between East Asian letters and others separates words too. */
  readonly words: readonly string[];
  /** The words run together, since everyone puts spaces differently: Soft Bank, SoftBank. */
  readonly compact: string;
  /** Words without the s of a genitive. Searching for Oracle should find Oracle's data centre, and Moody's is also Moodys. */
  readonly bare: readonly string[];
  /** The words outside brackets; brackets hold what only tells a name from others: Government Cloud (Japan). */
  readonly core: readonly string[];
}

const word = new RegExp(`[${eastAsianLetters}]+|(?:(?![${eastAsianLetters}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const genitive = /(?<![\p{L}\p{N}\p{M}])([\p{L}\p{N}\p{M}]{2,})['’`]s(?![\p{L}\p{N}])/gu;
const brackets = /\([^()]*\)/gu;
const eastAsian = new RegExp(`^[${eastAsianLetters}]`, 'u');

/** Reads a folded name (or what somebody typed, folded). Hiragana become katakana: both write one sound. */
export function searchedName(folded: string): SearchedName {
  const plain = inKatakana(withoutBracketedForms(folded))
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.)+)(\p{L}?)(?![\p{L}\p{N}])/gu, (dotted) =>
      dotted.replaceAll('.', ''),
    )
    .replace(/(?<=\p{L})['’`](?=\p{L})/gu, '');
  const words = withoutLegalForms(plain.match(word) ?? []);
  const core = withoutLegalForms(plain.replace(brackets, ' ').match(word) ?? []);
  const bare = [...folded.matchAll(genitive)].map(([, stem = '']) => stem);
  return { words, compact: words.join(''), bare, core: core.length > 0 ? core : words };
}

/**
 * Only a name this short is run together in the middle, or matched by its sound as a whole: nobody remembers a longer text that
 * way.
 */
export function isShort(compact: string): boolean {
  return [...compact].length <= 24;
}

/** Whether a word is written without word breaks of its own: Han, kana or hangul. */
export function isEastAsian(text: string): boolean {
  return eastAsian.test(text);
}
