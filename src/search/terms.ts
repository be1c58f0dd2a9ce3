import { isEastAsian, searchedName } from './searched-name.ts';
import { soundOf, soundOfWords } from './sound.ts';
import { deletions, slipsForgiven } from './typing-slips.ts';

/** Lengths of the beginnings that are looked up; what is typed beyond one is compared once the names are at hand. */
const beginnings = [8, 5, 3, 2, 1];

/** A term of a common word would lead to too many entities: those of ever smaller fixed shares have terms of their own. */
export const shares = 5;
const eachShare = 8;

/** A name has at most so many words that lead to it: texts are no names. */
const mostWords = 32;

export const wholeTerm = (compact: string): string => `=${compact}`;
export const wordTerm = (word: string): string => `w${word}`;
const pairTerm = (pair: string): string => `b${pair}`;
const beginningTerm = (start: string): string => `p${start}`;

/** The term under which words that begin so are found. */
export function termOfBeginning(start: string): string {
  const letters = [...start];
  const length = beginnings.find((n) => n <= letters.length) ?? 0;
  return beginningTerm(letters.slice(0, length).join(''));
}

/** The terms of neighbouring letters, under which parts of an East Asian word are found. */
export function termsOfPairs(word: string): readonly string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, i) => pairTerm(`${letters[i]}${letter}`));
}

/** The terms that lead to an entity, from its folded names. */
export function termsOf(id: string, names: readonly string[]): ReadonlySet<string> {
  const terms = new Set<string>();
  const share = shareOf(id);
  for (const { words, compact } of names.map(searchedName)) {
    if (compact === '') continue;
    const first = words.slice(0, mostWords);
    const plain = [wholeTerm(compact), ...first.map(wordTerm)];
    for (const word of [...first, compact]) plain.push(...beginningsOf(word));
    for (const word of first) if (isEastAsian(word)) plain.push(...termsOfPairs(word));
    for (const term of plain) for (let n = 0; n <= share; n++) terms.add(inShare(n, term));
  }
  return terms;
}

/** A term as it stands for the entities of one share; the share 0 is all. */
export function inShare(share: number, term: string): string {
  return share === 0 ? term : `${share}${term}`;
}

function beginningsOf(word: string): readonly string[] {
  const letters = [...word];
  return beginnings
    .filter((n) => n <= letters.length)
    .map((n) => beginningTerm(letters.slice(0, n).join('')));
}

/** The smallest share that an entity is in: every eighth is in the first, every sixty-fourth in the second … (FNV-1a) */
function shareOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  // The low bits of FNV mix badly; a last shift spreads the high ones.
  hash = (hash ^ (hash >>> 15)) >>> 0;
  let share = 0;
  while (share < shares - 1 && hash % eachShare === 0) {
    share++;
    hash = Math.floor(hash / eachShare);
  }
  return share;
}

/** How a word that is mistyped, or written in another script, leads to the term of a word that some name has. */
export interface Spelling {
  readonly key: string;
  readonly term: string;
}

const deletionKey = (word: string): string => `d${word}`;

/** The keys under which a mistyped word finds words that it may have been meant for. */
export function slipKeys(word: string): readonly string[] {
  return slipsForgiven(word) === 0 ? [] : deletions(word).map(deletionKey);
}

/** What the words of some names are spelled like, by the term of the word or, for names of several words, of the whole. */
export function spellingsOf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const note = (term: string, keys: () => readonly string[]): void => {
    if (!found.has(term)) found.set(term, keys());
  };
  for (const { words, compact } of names.map(searchedName)) {
    for (const word of words.slice(0, mostWords))
      note(wordTerm(word), () => [...slipKeys(word), ...soundKeys(soundOf(word))]);
    note(wholeTerm(compact), () => soundKeys(soundOfWords(words)));
  }
  return found;
}

export const soundKeys = (sound: string): readonly string[] => (sound === '' ? [] : [`s${sound}`]);
