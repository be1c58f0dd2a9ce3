import { typosBetween } from '../../search/typos.ts';
import { isShortFor } from './abbreviations.ts';
import { isCountryWord } from './country-words.ts';
import { isNumber } from './number-word.ts';
import type { ReadName } from './read-name.ts';
import { spoken } from './spoken.ts';

/** What a difference counts beside a typo. */
const short = 0.5;
const sameSound = 0.5;
/** Words that differ by more are not read aloud. */
const mostTypos = 3;
/** People seldom mistake the first letter of a word: where it differs, it is rather another word. */
const firstLetter = 1.5;

/** A character of it says as much as a word. */
const han = /\p{Script=Han}/u;
const hangul = /^\p{Script=Hangul}+$/u;

/**
 * By how much two words differ that may be one, in typos, or null: one typo from four letters on, two in longer words; the same sound in other
 * letters, and an abbreviation, are less than one. Numbers, initials, names of two countries and words in Han characters are never one. Hangul is
 * compared by its letters: another syllable makes another word.
 */
export function wordDifference(word: string, other: string, a: ReadName, b: ReadName): number | null {
  if (word === other) return 0;
  if (isNumber(word) || isNumber(other) || a.initials.has(word) || b.initials.has(other)) return null;
  if (isCountryWord(word) && isCountryWord(other)) return null;
  if (han.test(word) || han.test(other)) return null;
  if (hangul.test(word) && hangul.test(other) && word.normalize('NFC') === word)
    return wordDifference(word.normalize('NFD'), other.normalize('NFD'), a, b);
  const [shorter, longer] = word.length < other.length ? [word, other] : [other, word];
  if (isShortFor(shorter, longer, a.dotted.has(shorter) || b.dotted.has(shorter))) return short;
  if (shorter.length < 3) return null;
  if (longer.length - shorter.length > mostTypos) return null;
  const isFirst = word[0] === other[0];
  const typos = typosBetween(word, other, mostTypos);
  if (typos > mostTypos) return null;
  if (shorter.length > 3 && typos > 0) {
    const [sound, otherSound] = [spoken(word), spoken(other)];
    if (sound === otherSound) return sameSound;
    if (isFirst && typosBetween(sound, otherSound, 1) === 1) return 1;
  }
  if (typos === 1) return isFirst ? 1 : firstLetter;
  return typos === 2 && isFirst && shorter.length >= 7 ? 2 : null;
}
