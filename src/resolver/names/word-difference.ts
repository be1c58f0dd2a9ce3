import { typosBetween } from '../../search/typos.ts';
import { isShortFor } from './abbreviations.ts';
import type { ReadName } from './read-name.ts';
import { fewestTypos, type Word } from './word.ts';

/** What a difference counts beside a typo. */
const short = 0.5;
const sameSound = 0.5;
/** Words that differ by more are not read aloud. */
export const mostTypos = 3;
/** People seldom mistake the first letter of a word: where it differs, it is rather another word. */
const firstLetter = 1.5;

/**
 * By how much two words differ that may be one, in typos, or null: one typo from four letters on, two in longer words; the same sound in other
 * letters, and an abbreviation, are less than one. Numbers, initials, names of two countries and words in Han characters are never one. Hangul is
 * compared by its letters: another syllable makes another word.
 */
export function wordDifference(word: Word, other: Word, a: ReadName, b: ReadName): number | null {
  if (word.text === other.text) return 0;
  const difference = differenceOf(word, other, a, b);
  // Asked last, since hardly any words differ by so little.
  return difference !== null && (a.initials.has(word.text) || b.initials.has(other.text)) ? null : difference;
}

function differenceOf(word: Word, other: Word, a: ReadName, b: ReadName): number | null {
  if (word.isNumber || other.isNumber || word.hasHan || other.hasHan) return null;
  if (word.isCountry && other.isCountry) return null;
  if (word.jamo !== null && other.jamo !== null) return differenceOf(word.jamo, other.jamo, a, b);
  const [shorter, longer] = word.text.length < other.text.length ? [word, other] : [other, word];
  const isFirst = word.text[0] === other.text[0];
  if (isFirst && isShortFor(shorter.text, longer.text, isDotted(shorter, a, b))) return short;
  if (shorter.text.length < 3) return null;
  const sounds = shorter.text.length > 3 ? typosOfSound(word, other, isFirst ? 1 : 0) : null;
  const most = sounds !== null ? mostTypos : isFirst && shorter.text.length >= 7 ? 2 : 1;
  const typos = typosWithin(word.text, other.text, fewestTypos(word.letters, other.letters), most);
  if (typos === null) return null;
  if (sounds !== null) return sounds === 0 ? sameSound : 1;
  return typos === 1 && !isFirst ? firstLetter : typos;
}

const isDotted = ({ text }: Word, a: ReadName, b: ReadName): boolean =>
  a.dotted.has(text) || b.dotted.has(text);

const typosOfSound = (word: Word, other: Word, most: number): number | null =>
  word.sound === other.sound
    ? 0
    : typosWithin(word.sound, other.sound, fewestTypos(word.soundLetters, other.soundLetters), most);

/** The typos between two texts, or null for more than `most`; nearly all words have more, which their letters tell. */
function typosWithin(text: string, other: string, fewest: number, most: number): number | null {
  if (fewest > most || Math.abs(text.length - other.length) > most) return null;
  const typos = typosBetween(text, other, most);
  return typos > most ? null : typos;
}
