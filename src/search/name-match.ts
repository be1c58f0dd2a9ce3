import { isEastAsian, isShort, type SearchedName } from './searched-name.ts';
import { type Sound, soundAlike, soundOf, soundOfWords } from './sound.ts';
import { typosBetween, typosForgiven } from './typos.ts';

/** Why a name matches a search, best reason first. */
export const matchReasons = Object.freeze({
  EXACT:
    'The name is what was typed, ignoring case, width, accents, spaces, legal forms and anything in brackets.',
  PREFIX: 'The name begins with what was typed.',
  WORDS:
    'Every word typed is in the name; the last one may be the beginning of a word, and Han, kana or hangul any part.',
  FUZZY: 'So it is but for typos: one in a word of four letters and more, two from eight letters on.',
  SOUND:
    'It sounds much alike: the consonants agree where hangul, kana or Latin letters are read aloud, and the vowels mostly.',
});

export type MatchReason = keyof typeof matchReasons;

/**
 * The reasons in their order: the place of one is its rank. A slip in the whole name goes before one in a part of a longer name, as the
 * whole name goes before its words: someone who types Mircosoft means Microsoft, however well connected its plans are.
 */
export const reasonOrder: readonly MatchReason[] = Object.freeze([
  'EXACT',
  'PREFIX',
  'WORDS',
  'FUZZY',
  'FUZZY',
  'SOUND',
  'SOUND',
]);

/** A word typed, with the forms of it that every name is compared with. */
interface TypedWord {
  readonly word: string;
  readonly last: boolean;
  /** Whether it may be any part of a name: it is written without word breaks. */
  readonly part: boolean;
  readonly typos: number;
  readonly sound: Sound | null;
}

/** The rank of the best reason for which a name matches, or null where there is none. */
type NameMatcher = (name: SearchedName) => number | null;

type WordTest = (typed: TypedWord, name: SearchedName) => boolean;

const asTyped: WordTest = ({ word, last, part }, { words, bare, compact }) =>
  words.some((w) => w === word || (last && w.startsWith(word))) ||
  bare.includes(word) ||
  (part && (words.some((w) => w.includes(word)) || (isShort(compact) && compact.includes(word))));

const mistyped: WordTest = (typed, name) =>
  asTyped(typed, name) ||
  (typed.typos > 0 && [...name.words, ...name.bare].some((word) => areNear(word, typed)));

const alike: WordTest = (typed, name) =>
  mistyped(typed, name) ||
  (typed.sound !== null && name.words.some((word) => soundsLike(typed.sound, soundOf(word))));

/** Makes the function that compares names with a typed text. */
export function nameMatcher(typed: SearchedName): NameMatcher {
  const words = typed.words.map((word, i) => ({
    word,
    last: i === typed.words.length - 1,
    part: isEastAsian(word) && [...word].length > 1,
    typos: typosForgiven(word),
    sound: soundOf(word),
  }));
  const sound = soundOfName(typed);
  return (name) => {
    if (typed.compact === '' || name.compact === '') return null;
    const reason = reasonFor(name);
    if (reason === null) return null;
    const hasMore = name.core.length > typed.core.length;
    return hasMore ? reasonOrder.lastIndexOf(reason) : reasonOrder.indexOf(reason);
  };

  function reasonFor(name: SearchedName): MatchReason | null {
    if (name.compact === typed.compact) return 'EXACT';
    if (name.core.join('') === typed.compact || name.compact === typed.core.join('')) return 'EXACT';
    if (name.compact.startsWith(typed.compact)) return 'PREFIX';
    const every = (test: WordTest): boolean => words.every((word) => test(word, name));
    if (every(asTyped)) return 'WORDS';
    if (every(mistyped)) return 'FUZZY';
    // 소프트뱅크 is one word and Soft Bank are two: either may be the one that is run together.
    return (sound !== null && soundsLike(sound, soundOfName(name))) || every(alike) ? 'SOUND' : null;
  }
}

const soundOfName = ({ words, compact }: SearchedName): Sound | null =>
  words.length < 2 ? soundOf(compact) : soundOfWords(words);

const soundsLike = (a: Sound | null, b: Sound | null): boolean =>
  a !== null && b !== null && soundAlike(a, b);

function areNear(word: string, { word: typed, typos }: TypedWord): boolean {
  return (
    Math.abs(word.length - typed.length) <= 2 * typos &&
    typosBetween(word, typed, typos) <= typos &&
    typosForgiven(word) > 0
  );
}
