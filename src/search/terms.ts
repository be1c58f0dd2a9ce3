import { isEastAsian, isShort, type SearchedName, searchedName } from './searched-name.ts';
import { type Sound, soundOf } from './sound.ts';
import { segments } from './typos.ts';

/** Most words of a name that lead to it: long texts are not names. */
const mostWords = 32;

/** Lengths of the beginnings under which terms are kept; anything typed beyond one is compared with the terms found. */
const beginnings = [4, 2, 1];

/** Consonants under which similar sounds are kept; the rest are compared. */
const consonants = 4;

/** A word of a name leads to it, and the words of a longer name run together: Soft Bank is SoftBank. */
export const wordTerm = (word: string): string => `w${word}`;
export const wholeTerm = (compact: string): string => `=${compact}`;
export const textOfTerm = (term: string): string => term.slice(1);

/** The terms that lead to the bearers of some folded names. */
export function termsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => termsOfName(searchedName(name))));
}

function termsOfName({ words, compact, bare, core }: SearchedName): readonly string[] {
  const each = [...words.slice(0, mostWords), ...bare.slice(0, mostWords)].map(wordTerm);
  return compact === '' ? [] : [wholeTerm(compact), wholeTerm(core.join('')), ...each];
}

/** The keys under which a term is found by what is typed differently. They follow from the term alone. */
export function keysOf(term: string): ReadonlySet<string> {
  const text = textOfTerm(term);
  const letters = [...text];
  const begun = beginnings.filter((n) => n <= letters.length).map((n) => beginningOf(letters, n));
  const whole = term.startsWith('=');
  if (whole && !isShort(text)) return new Set(begun);
  return new Set([
    ...begun,
    ...keysOfPairs(text),
    ...keysOfSound(soundOf(text)),
    ...(whole ? [] : segmentKeys(segments(text))),
  ]);
}

/** The key of what begins with a text, or with the beginning of a text that is longer than any key. */
export function keyOfBeginning(text: string): string {
  const letters = [...text];
  return beginningOf(letters, beginnings.find((n) => n <= letters.length) ?? 0);
}

const beginningOf = (letters: readonly string[], length: number): string =>
  `p${letters.slice(0, length).join('')}`;

/** The keys of neighbouring East Asian letters, under which parts of words are found. */
export function keysOfPairs(word: string): readonly string[] {
  const letters = [...word];
  return letters.slice(1).flatMap((letter, i) => {
    const before = letters[i] ?? '';
    return isEastAsian(before) && isEastAsian(letter) ? [`b${before}${letter}`] : [];
  });
}

export const keysOfSound = (sound: Sound | null): readonly string[] =>
  sound === null ? [] : [`s${sound.consonants.slice(0, consonants)}`];

export const segmentKeys = (parts: readonly string[]): readonly string[] => parts.map((part) => `t${part}`);
