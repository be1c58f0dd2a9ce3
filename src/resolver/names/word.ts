import { isCountryWord } from './country-words.ts';
import { isNumber } from './number-word.ts';
import { spoken } from './spoken.ts';

/** A word of a name with what tells it from others: read once, since a word is compared with those of a thousand names. */
export interface Word {
  readonly text: string;
  /** Which letters it has, by which most words are told apart at once. */
  readonly letters: number;
  /** How it sounds, and which letters that has. */
  readonly sound: string;
  readonly soundLetters: number;
  readonly isNumber: boolean;
  /** Whether it is the name of a country, in English. */
  readonly isCountry: boolean;
  /** Whether it has a Han character, which says as much as a word. */
  readonly hasHan: boolean;
  /** A word in hangul cut into its letters: what is one letter of them is a syllable else. */
  readonly jamo: Word | null;
}

const han = /\p{Script=Han}/u;
const hangul = /^\p{Script=Hangul}+$/u;

export function readWord(text: string): Word {
  const sound = spoken(text);
  const isComposed = hangul.test(text) && text.normalize('NFC') === text;
  return {
    text,
    letters: lettersIn(text),
    sound,
    soundLetters: lettersIn(sound),
    isNumber: isNumber(text),
    isCountry: isCountryWord(text),
    hasHan: han.test(text),
    jamo: isComposed ? readWord(text.normalize('NFD')) : null,
  };
}

/** A bit for each letter from a to z; other characters share these bits and five more. */
export function lettersIn(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.codePointAt(i) ?? 0;
    if (letter > 0xffff) i++;
    found |= 1 << (letter & 31);
  }
  return found;
}

/** The fewest typos that make one word of another, by the letters that only one of them has: each typo takes or brings one at most. */
export function fewestTypos(letters: number, others: number): number {
  return Math.max(bitsOf(letters & ~others), bitsOf(others & ~letters));
}

function bitsOf(letters: number): number {
  let count = 0;
  // Takes away the lowest bit that is set.
  for (let left = letters; left !== 0; left &= left - 1) count++;
  return count;
}
