import { isEastAsian } from '../search/searched-name.ts';
import { isParticles, isWordOf } from './grammar/grammars.ts';
import type { Stem } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A stem in a run of letters, before the pieces are known; its ending is over at `stop`. */
export interface Place {
  readonly stem: Stem;
  readonly start: number;
  readonly end: number;
  readonly stop: number;
}

/** Every place where a stem occurs in a run of letters, which are lowercase. */
export function findStems(word: string, { latin, eastAsian }: Vocabulary): readonly Place[] {
  if (!isEastAsian(word))
    return latin
      .filter((stem) => isWordOf(stem, word))
      .map((stem) => ({ stem, start: 0, end: word.length, stop: word.length }));
  return eastAsian.flatMap((stem) => {
    const places: Place[] = [];
    for (let at = word.indexOf(stem.text); at !== -1; at = word.indexOf(stem.text, at + 1)) {
      const end = at + stem.text.length;
      const rest = word.slice(end);
      if (isHangul(word) && !isHangulWord(stem, at, rest)) continue;
      places.push({
        stem,
        start: at,
        end,
        stop: end + (stem.open ? (ending.exec(rest)?.[0].length ?? 0) : 0),
      });
    }
    return places;
  });
}

const ending = /^(?:\p{Script=Hangul}+|\p{Script=Hiragana}+)/u;

/**
 * A closed word of Korean stands alone or with particles; a stem of one syllable must begin its word, since many other words
 * contain it.
 */
function isHangulWord({ text, open }: Stem, at: number, rest: string): boolean {
  if (!open && (at > 0 || (rest !== '' && !isParticles(rest)))) return false;
  return at === 0 || text.length > 1;
}

export const isHangul = (word: string): boolean => /^\p{Script=Hangul}/u.test(word);
