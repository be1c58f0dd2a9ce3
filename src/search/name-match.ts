import { isEastAsian, type SearchedName } from './searched-name.ts';
import { soundOf, soundOfWords } from './sound.ts';
import { slipsBetween, slipsForgiven } from './typing-slips.ts';

/** Why a name answers a search, the best reason first. */
export const matchReasons = Object.freeze({
  EXACT: 'The name is what was typed; case, width, accents, spaces and legal forms aside.',
  PREFIX: 'The name begins with what was typed.',
  WORDS:
    'Every word typed is in the name; the last one may be the beginning of a word, and Han, kana or hangul any part.',
  FUZZY:
    'So it is but for slips of typing: one in a word of four letters and more, two from eight letters on.',
  SOUND: 'It sounds much alike: the consonants agree where hangul, kana or Latin letters are read aloud.',
});

export type MatchReason = keyof typeof matchReasons;

/** The reasons in their order: the place of one is its rank. */
export const reasonOrder: readonly MatchReason[] = Object.freeze([
  'EXACT',
  'PREFIX',
  'WORDS',
  'FUZZY',
  'SOUND',
]);

type WordTest = (word: string, last: boolean, name: SearchedName) => boolean;

const asTyped: WordTest = (word, last, { words, compact }) =>
  words.some((w) => w === word || (last && w.startsWith(word))) ||
  (isEastAsian(word) && [...word].length > 1 && compact.includes(word));

const mistyped: WordTest = (word, last, name) => {
  const most = slipsForgiven(word);
  return asTyped(word, last, name) || (most > 0 && name.words.some((w) => areNear(w, word, most)));
};

const alike: WordTest = (word, last, name) => {
  if (mistyped(word, last, name)) return true;
  const sound = soundOf(word);
  return sound !== '' && name.words.some((w) => soundOf(w) === sound);
};

/** The rank of the best reason for which a name answers what was typed, or null where none does. */
export function rankOfMatch(typed: SearchedName, name: SearchedName): number | null {
  if (typed.compact === '' || name.compact === '') return null;
  const reason = reasonFor(typed, name);
  return reason === null ? null : reasonOrder.indexOf(reason);
}

function reasonFor(typed: SearchedName, name: SearchedName): MatchReason | null {
  if (name.compact === typed.compact) return 'EXACT';
  if (name.compact.startsWith(typed.compact)) return 'PREFIX';
  const every = (test: WordTest): boolean =>
    typed.words.every((word, i) => test(word, i === typed.words.length - 1, name));
  if (every(asTyped)) return 'WORDS';
  if (every(mistyped)) return 'FUZZY';
  return wholesAlike(typed, name) || every(alike) ? 'SOUND' : null;
}

/** 소프트뱅크 is one word and Soft Bank are two: either may be the one that is run together. */
function wholesAlike(typed: SearchedName, name: SearchedName): boolean {
  const [a, b] = [soundOfName(typed), soundOfName(name)];
  return a !== '' && a === b;
}

const soundOfName = ({ words, compact }: SearchedName): string =>
  words.length < 2 ? soundOf(compact) : soundOfWords(words);

function areNear(a: string, b: string, most: number): boolean {
  return Math.abs(a.length - b.length) <= 2 * most && slipsBetween(a, b) <= most;
}
