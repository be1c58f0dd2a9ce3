import { isEastAsian, type SearchedName } from './searched-name.ts';
import { soundOf, soundOfWords } from './sound.ts';
import {
  inShare,
  type Spelling,
  shares,
  slipKeys,
  soundKeys,
  termOfBeginning,
  termsOfPairs,
  wholeTerm,
  wordTerm,
} from './terms.ts';
import { slipsBetween, slipsForgiven } from './typing-slips.ts';

/** So many words of a text lead to candidates; the others are compared with their names. */
const mostWords = 8;
const mostPairs = 8;
/** So many words that a mistyped one may stand for are followed, the nearest first. */
const mostSpellings = 12;

/** One word typed: the terms that each find every name with it, and the keys of its other spellings. */
interface PlannedWord {
  readonly word: string;
  readonly terms: readonly string[];
  readonly keys: readonly string[];
}

/** What to look up for a text. */
export interface SearchPlan {
  /** Terms of names that begin with the whole text. */
  readonly whole: readonly string[];
  readonly words: readonly PlannedWord[];
  /** Keys of names that sound like the whole text. */
  readonly keys: readonly string[];
}

export function searchPlan({ words, compact }: SearchedName): SearchPlan {
  if (compact === '') return { whole: [], words: [], keys: [] };
  return {
    whole: [wholeTerm(compact), termOfBeginning(compact)],
    words: words.slice(0, mostWords).map((word, i) => ({
      word,
      terms: termsOfWord(word, i === words.length - 1),
      keys: [...slipKeys(word), ...soundKeys(soundOf(word))],
    })),
    keys: soundKeys(soundOfWords(words)),
  };
}

/** Each of these leads to every name with the word, so that the rarest will do. */
function termsOfWord(word: string, last: boolean): readonly string[] {
  if (isEastAsian(word) && [...word].length > 1) return termsOfPairs(word).slice(0, mostPairs);
  return [last ? termOfBeginning(word) : wordTerm(word)];
}

/** A term as the store is asked for it: for all entities, and for ever smaller shares of them. */
export function inEveryShare(terms: readonly string[]): readonly string[] {
  return [...new Set(terms)].flatMap((term) => Array.from({ length: shares }, (_, n) => inShare(n, term)));
}

/** What a term leads to, and about how many entities that would be without a bound. */
export interface Posting {
  readonly entities: readonly string[];
  readonly about: number;
}

/**
 * The entities of the largest share that holds no more than `most`. Which entities are in a share depends on their ids
 * alone: every store and every order of imports picks the same ones.
 */
export function postingOf(
  found: ReadonlyMap<string, readonly string[]>,
  term: string,
  most: number,
): Posting {
  for (let n = 0; n < shares; n++) {
    const entities = found.get(inShare(n, term)) ?? [];
    if (entities.length <= most) return { entities, about: entities.length * 8 ** n };
  }
  return { entities: [], about: Number.POSITIVE_INFINITY };
}

/** The terms that a mistyped word may stand for: the fewest slips first, then those that sound alike. */
export function spelledTerms(word: string, found: readonly Spelling[]): readonly string[] {
  const sound = soundOf(word);
  const slips = new Map<string, number>();
  for (const { term } of found) {
    if (slips.has(term)) continue;
    const other = term.slice(1);
    const between = slipsBetween(word, other);
    if (between > 0 && between <= slipsForgiven(word)) slips.set(term, between);
    else if (sound !== '' && soundOf(other) === sound) slips.set(term, Number.POSITIVE_INFINITY);
  }
  return [...slips]
    .sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x - y))
    .slice(0, mostSpellings)
    .map(([term]) => term);
}
