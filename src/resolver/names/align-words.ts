import { isAcronymOf } from './acronym.ts';
import type { ReadName } from './read-name.ts';
import { wordDifference } from './word-difference.ts';

/** Which words of two names are the same, and which are left over on either side. */
export interface Alignment {
  readonly same: readonly string[];
  /** Words that are the same but for spelling. */
  readonly misspelt: readonly (readonly [string, string])[];
  /** What the spelling differs by, in typos; less where one word is short for the other. */
  readonly typos: number;
  /** What one name says in full and the other in initials. */
  readonly acronyms: readonly (readonly [string, string])[];
  readonly left: readonly [readonly string[], readonly string[]];
}

type Side = { readonly name: ReadName; readonly words: string[] };

/** Pairs words, the likest first, whatever their order; then words that the other name writes apart, and acronyms. */
export function alignWords(a: ReadName, b: ReadName): Alignment {
  const sides: readonly [Side, Side] = [
    { name: a, words: [...a.words] },
    { name: b, words: [...b.words] },
  ];
  const bothWays = [sides, [sides[1], sides[0]]] as const;
  const same: string[] = [];
  const misspelt: [string, string][] = [];
  const acronyms: [string, string][] = [];
  let typos = 0;
  const paired = (word: string, other: string, difference: number) => {
    typos += difference;
    if (difference === 0) same.push(word);
    else misspelt.push([word, other]);
  };
  for (const [one, other] of bothWays) {
    const [word = ''] = one.words;
    if (one.words.length !== 1 || !isAcronymOf(word, other.name.whole)) continue;
    const text = other.words.join(' ');
    return { same, misspelt, typos, acronyms: [[word, text]], left: [[], []] };
  }
  for (const { word, other, difference } of likest(a, b)) {
    const [at, bt] = [sides[0].words.indexOf(word), sides[1].words.indexOf(other)];
    if (at < 0 || bt < 0) continue;
    sides[0].words.splice(at, 1);
    sides[1].words.splice(bt, 1);
    paired(word, other, difference);
  }
  if (sides.some(({ words }) => words.length === 0))
    return { same, misspelt, typos, acronyms, left: [sides[0].words, sides[1].words] };
  for (const [one, other] of bothWays)
    for (const word of [...one.words]) {
      const run = runOf(word, other.words, (text) => wordDifference(word, text, a, b));
      if (run === null) continue;
      one.words.splice(one.words.indexOf(word), 1);
      other.words.splice(run.at, run.length);
      paired(word, run.text, run.difference);
    }
  for (const [one, other] of bothWays)
    for (const word of [...one.words]) {
      const run = acronymRun(word, other);
      if (run === null) continue;
      one.words.splice(one.words.indexOf(word), 1);
      acronyms.push([word, other.words.splice(run.at, run.length).join(' ')]);
    }
  return { same, misspelt, typos, acronyms, left: [sides[0].words, sides[1].words] };
}

function likest(a: ReadName, b: ReadName) {
  const pairs: { readonly word: string; readonly other: string; readonly difference: number }[] = [];
  for (const word of a.words)
    for (const other of b.words) {
      const difference = wordDifference(word, other, a, b);
      if (difference !== null) pairs.push({ word, other, difference });
    }
  return pairs.sort((p, q) => p.difference - q.difference || q.other.length - p.other.length);
}

/** Neighbouring words that are one word when written together: Van der Bilt, Vanderbilt. */
function runOf(word: string, apart: readonly string[], differenceTo: (text: string) => number | null) {
  for (let at = 0; at < apart.length; at++)
    for (let length = 2; length <= 4 && at + length <= apart.length; length++) {
      const text = apart.slice(at, at + length).join('');
      if (Math.abs(text.length - word.length) > 1) continue;
      const difference = differenceTo(text);
      if (difference !== null && difference <= 1.5) return { at, length, text, difference };
    }
  return null;
}

/** The words, of those that are left, that an acronym stands for. */
function acronymRun(word: string, { words }: Side) {
  for (let length = words.length; length > 1; length--)
    for (let at = 0; at + length <= words.length; at++)
      if (isAcronymOf(word, words.slice(at, at + length))) return { at, length };
  return null;
}
