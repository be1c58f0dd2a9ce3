import { lettersOf, romanised } from './romanise.ts';
import { spoken } from './spoken.ts';
import { tableLines } from './table-lines.ts';

let han: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * How the letters of an East Asian word may be read, as sounds: kana and hangul as firms spell them, Han characters as they are read in Japanese,
 * Mandarin, Cantonese and Korean names. Latin letters and digits are read as they are; what has no known reading is left out.
 */
export function readingsOf(word: string): readonly (readonly string[])[] {
  han ??= new Map(
    tableLines('han-readings.tsv').map(([character = '', ...readings]) => [
      character,
      [...new Set(readings.flatMap((one) => one.split(' ')).filter((one) => one !== ''))].map(spoken),
    ]),
  );
  return lettersOf(word).map((letter) => {
    const sounds = romanised(letter);
    return sounds === null ? (han?.get(letter) ?? [spoken(letter)]) : sounds.map(spoken);
  });
}
