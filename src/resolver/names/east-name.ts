import { isEastAsian } from '../../search/searched-name.ts';
import { type Translation, translationsAt } from './known-words.ts';
import { onceForName } from './once-for-name.ts';
import { type Language, readingsIn } from './readings.ts';
import { lettersOf } from './romanise.ts';
import type { HeardLetter } from './sound-distance.ts';

/** A word of a table within a name, and the letter behind it. */
export interface KnownPart {
  readonly end: number;
  readonly translation: Translation;
}

/** A name in Han, kana or hangul, cut into letters; a Latin word within it is one letter. */
export interface EastName {
  readonly letters: readonly string[];
  /** The known words that begin with each letter, the longer ones first. */
  readonly known: readonly (readonly KnownPart[])[];
  readonly languages: readonly Language[];
  readings(language: Language): readonly HeardLetter[];
}

/** Reads a name for being compared with Latin ones. */
export const eastName = onceForName(({ words }) => cut(words));

function cut(words: readonly string[]): EastName {
  const letters = words.flatMap((word) => (isEastAsian(word) ? lettersOf(word) : [word]));
  const text = letters.join('');
  // Where each letter begins: a kana with a small one behind it is two characters, and a Latin word is one letter.
  const places = [0];
  for (const letter of letters) places.push((places.at(-1) ?? 0) + letter.length);
  const known = letters.map((_, i) => {
    const from = places[i] ?? 0;
    return translationsAt(text, from).flatMap((translation): readonly KnownPart[] => {
      const end = places.indexOf(from + translation.native.length);
      return end < 0 ? [] : [{ end, translation }];
    });
  });
  const inLanguages = new Map<Language, readonly HeardLetter[]>();
  return {
    letters,
    known,
    languages: languagesOf(words.join('')),
    readings(language) {
      const before = inLanguages.get(language);
      if (before !== undefined) return before;
      const found = letters.map((letter) => readingsIn(language, letter));
      inLanguages.set(language, found);
      return found;
    },
  };
}

function languagesOf(text: string): readonly Language[] {
  if (/\p{Script=Hangul}/u.test(text)) return ['korean'];
  if (/[\p{Script=Katakana}ー]/u.test(text)) return ['japanese'];
  return ['japanese', 'chinese', 'korean'];
}
