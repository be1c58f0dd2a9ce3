import { isEastAsian } from '../../search/searched-name.ts';
import { translationsIn } from './business-words.ts';
import type { ReadName } from './read-name.ts';
import { lettersOf, romanised } from './romanise.ts';

const han = /\p{Script=Han}/u;

/** A name of kana or hangul in Latin letters, translated where words are known and else as it is read; null where it has Han characters. */
export function inLatin(name: ReadName): ReadName | null {
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
  return { ...name, words, compact: words.join(''), eastAsian: false };
}

function latinOf(word: string): readonly string[] | null {
  const [translation] = translationsIn(word).filter(({ native }) => native.length > 1);
  if (translation !== undefined) {
    const [before = '', after = ''] = splitOnce(word, translation.native);
    const around = [before, after].map((part) => (part === '' ? [] : latinOf(part)));
    if (around.some((part) => part === null)) return null;
    return [...(around[0] ?? []), ...(translation.english[0] ?? '').split(' '), ...(around[1] ?? [])];
  }
  if (han.test(word)) return null;
  return [
    lettersOf(word)
      .map((letter) => romanised(letter)?.[0] ?? '')
      .join(''),
  ];
}

function splitOnce(text: string, part: string): readonly string[] {
  const at = text.indexOf(part);
  return [text.slice(0, at), text.slice(at + part.length)];
}
