import { isEastAsian } from '../../search/searched-name.ts';
import { type Translation, translationsAt } from './known-words.ts';
import { onceForName } from './once-for-name.ts';
import type { ReadName } from './read-name.ts';
import { lettersOf, romanised } from './romanise.ts';
import { readWord } from './word.ts';

const han = /\p{Script=Han}/u;

/** A name of kana or hangul in Latin letters, translated where words are known and else as it is read; null where it has Han characters. */
export const inLatin = onceForName(written);

function written(name: ReadName): ReadName | null {
  const words: string[] = [];
  for (const word of name.words) {
    if (!isEastAsian(word)) {
      words.push(word);
      continue;
    }
    const latin = latinOf(word);
    if (latin === null) return null;
    words.push(...latin);
  }
  return { ...name, words, read: words.map(readWord), compact: words.join(''), eastAsian: false };
}

function latinOf(word: string): readonly string[] | null {
  const translation = longestIn(word);
  if (translation !== undefined) {
    const at = word.indexOf(translation.native);
    const around = [word.slice(0, at), word.slice(at + translation.native.length)];
    const [before, after] = around.map((part) => (part === '' ? [] : latinOf(part)));
    if (!before || !after) return null;
    return [...before, ...(translation.english[0]?.words ?? []), ...after];
  }
  if (han.test(word)) return null;
  return [
    lettersOf(word)
      .map((letter) => romanised(letter)?.[0] ?? '')
      .join(''),
  ];
}

function longestIn(word: string): Translation | undefined {
  let longest: Translation | undefined;
  for (let at = 0; at < word.length; at++)
    for (const one of translationsAt(word, at))
      if (one.native.length > Math.max(1, longest?.native.length ?? 0)) longest = one;
  return longest;
}
