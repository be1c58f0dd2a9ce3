import { acronymRun, isAcronymOf, type WordRun } from './acronym.ts';
import type { ReadName } from './read-name.ts';
import { runOf } from './run-of.ts';
import type { Word } from './word.ts';
import { wordDifference } from './word-difference.ts';

/** Which words of two names are the same, and which are left over on either side. */
export interface Alignment {
  readonly same: readonly string[];
  /** Words that are the same but for spelling. */
  readonly misspelt: readonly (readonly [string, string])[];
  /** What the spelling differs by, in typos; less where one word is short for the other. */
  readonly typos: number;
  /** Initials that one name has, and what the other says in full. */
  readonly acronyms: readonly (readonly [string, string])[];
  readonly left: readonly [readonly Word[], readonly Word[]];
}

/** Pairs words, the likest first, whatever their order; then words that the other name writes apart, and acronyms. */
export function alignWords(a: ReadName, b: ReadName): Alignment {
  const acronym = wholeAcronym(a, b) ?? wholeAcronym(b, a);
  if (acronym !== null) return { same: [], misspelt: [], typos: 0, acronyms: [acronym], left: [[], []] };
  const left: [Word[], Word[]] = [[...a.read], [...b.read]];
  const found: Found = { same: takeEqual(...left, a.words), misspelt: [], typos: 0, acronyms: [], left };
  if (left[0].length > 0 && left[1].length > 0) takeLike(found, a, b);
  return found;
}

interface Found extends Alignment {
  readonly same: string[];
  readonly misspelt: [string, string][];
  typos: number;
  readonly acronyms: [string, string][];
  readonly left: [Word[], Word[]];
}

function takeLike(found: Found, a: ReadName, b: ReadName): void {
  const { acronyms, left } = found;
  for (const { word, other, difference } of likest(...left, a, b)) {
    const [at, bt] = [placeOf(word, left[0]), placeOf(other, left[1])];
    if (at < 0 || bt < 0) continue;
    left[0].splice(at, 1);
    left[1].splice(bt, 1);
    pair(found, word.text, other.text, difference);
  }
  takeRuns(left, (word, apart) => {
    const run = runOf(word, apart, a, b);
    if (run !== null) pair(found, word.text, run.text, run.difference);
    return run;
  });
  takeRuns(left, ({ text }, apart) => {
    const texts = apart.map((one) => one.text);
    const run = acronymRun(text, texts);
    if (run !== null) acronyms.push([text, texts.slice(run.at, run.at + run.length).join(' ')]);
    return run;
  });
}

function pair(found: Found, word: string, other: string, difference: number): void {
  found.typos += difference;
  if (difference === 0) found.same.push(word);
  else found.misspelt.push([word, other]);
}

/** A name that is one word, the initials of the other name. */
function wholeAcronym({ words }: ReadName, other: ReadName): [string, string] | null {
  const [word = ''] = words;
  return words.length === 1 && isAcronymOf(word, other.whole) ? [word, other.words.join(' ')] : null;
}

/** Takes away the words that are on either side, and tells them, the longest first. */
function takeEqual(left: Word[], others: Word[], words: readonly string[]): string[] {
  const same: string[] = [];
  for (let at = 0; at < left.length; ) {
    const text = left[at]?.text ?? '';
    const bt = others.findIndex((other) => other.text === text);
    if (bt < 0) at++;
    else {
      left.splice(at, 1);
      others.splice(bt, 1);
      same.push(text);
    }
  }
  // One that a name has twice stands where it stands first.
  return same.sort((word, other) => other.length - word.length || words.indexOf(word) - words.indexOf(other));
}

function likest(left: readonly Word[], others: readonly Word[], a: ReadName, b: ReadName) {
  const pairs: { readonly word: Word; readonly other: Word; readonly difference: number }[] = [];
  for (const word of left)
    for (const other of others) {
      const difference = wordDifference(word, other, a, b);
      if (difference !== null) pairs.push({ word, other, difference });
    }
  return pairs.sort((p, q) => p.difference - q.difference || q.other.text.length - p.other.text.length);
}

const placeOf = ({ text }: Word, words: readonly Word[]): number =>
  words.findIndex((word) => word.text === text);

/** Takes away each word of either side that stands for several neighbouring ones of the other, and these. */
function takeRuns(
  [left, others]: readonly [Word[], Word[]],
  runFor: (word: Word, apart: readonly Word[]) => WordRun | null,
): void {
  for (const [one, other] of [
    [left, others],
    [others, left],
  ] as const) {
    if (one.length === 0 || other.length < 2) continue;
    for (const word of [...one]) {
      const run = runFor(word, other);
      if (run === null) continue;
      one.splice(placeOf(word, one), 1);
      other.splice(run.at, run.length);
    }
  }
}
