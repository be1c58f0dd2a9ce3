import type { WordRun } from './acronym.ts';
import type { ReadName } from './read-name.ts';
import { fewestTypos, readWord, type Word } from './word.ts';
import { mostTypos, wordDifference } from './word-difference.ts';

/** What a word differs by at most from several that are it when written together. */
const mostDifference = 1.5;

/** Neighbouring words that are one word when written together: Van der Bilt, Vanderbilt. */
export function runOf(
  word: Word,
  apart: readonly Word[],
  a: ReadName,
  b: ReadName,
): (WordRun & { readonly text: string; readonly difference: number }) | null {
  for (let at = 0; at < apart.length - 1; at++) {
    let [letters, size] = [apart[at]?.letters ?? 0, apart[at]?.text.length ?? 0];
    for (let length = 2; length <= 4 && at + length <= apart.length; length++) {
      const last = apart[at + length - 1];
      letters |= last?.letters ?? 0;
      size += last?.text.length ?? 0;
      // Hardly any are as near as that: only these are written together.
      if (Math.abs(size - word.text.length) > 1) continue;
      if (word.jamo === null && fewestTypos(word.letters, letters) > mostTypos) continue;
      const text = apart
        .slice(at, at + length)
        .map((one) => one.text)
        .join('');
      const difference = wordDifference(word, readWord(text), a, b);
      if (difference !== null && difference <= mostDifference) return { at, length, text, difference };
    }
  }
  return null;
}
