import { stemOf } from './known-words.ts';
import { onceForName } from './once-for-name.ts';
import { soundCodes } from './sound-codes.ts';

/** A name in Latin letters, read for being compared with East Asian ones. */
export interface LatinName {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** How the words are read, one after the other, and where each one ends. */
  readonly sounds: Uint8Array;
  readonly ends: readonly number[];
}

/** More words than names have, so that a list of names costs no more than one. */
const mostWords = 9;

export const latinName = onceForName((name): LatinName => {
  const words = name.words.slice(0, mostWords);
  const spoken = words.map(soundCodes);
  let end = 0;
  return {
    words,
    stems: words.map(stemOf),
    sounds: Uint8Array.from(spoken.flatMap((codes) => [...codes])),
    ends: spoken.map(({ length }) => (end += length)),
  };
});
