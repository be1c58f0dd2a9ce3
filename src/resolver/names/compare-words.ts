import { type Alignment, alignWords } from './align-words.ts';
import { type NameLikeness, type NameReason, scoreOf, unlike } from './likeness.ts';
import type { ReadName } from './read-name.ts';
import type { Word } from './word.ts';

/**
 * What each difference takes from 1. The figures were found on half of the published pairs of names (docs/decisions/0030), by
 * hand: there are too few pairs to fit more to them.
 */
const costs = {
  typo: 0.08,
  acronym: 0.05,
  /** Of two letters: very many names have them. */
  shortAcronym: 0.25,
  word: 0.45,
  ofGroup: 0.37,
  everywhere: 0.2,
  number: 0.4,
  numbers: 0.4,
  numberInSeries: 0.15,
  numbersInSeries: 0.1,
  sort: 0.4,
  nothingShared: 0.3,
} as const;

/** Words that tell where in a group a firm stands, where the other name has nothing in their place. */
const ofGroups = new Set(['group', 'holding', 'industries', 'enterprises']);

/** Words that say as much as none. */
const everywhere = new Set(['europe', 'global', 'worldwide', 'world']);

/** What comes in numbered series, whose members are dealt with as one: funds, trusts. */
const series = new Set(['fund', 'trust', 'partners', 'series']);

/**
 * How alike two names are whose words are written in one script. What is surely less alike than `least` is told as not alike at all, since finding
 * out by what is most of the work.
 */
export function compareWords(a: ReadName, b: ReadName, least = 0): NameLikeness {
  const sorts = areOfOtherSorts(a, b) ? costs.sort : 0;
  if (scoreOf(sorts) < least) return unlike;
  const alignment = a.compact === b.compact ? null : alignWords(a, b);
  const score = scoreOf(sorts + (alignment === null ? 0 : costOf(alignment, a)));
  if (score < least) return unlike;
  const reasons = alignment === null ? [reason('EQUAL', a.words.join(' '))] : reasonsOf(alignment);
  if (sorts > 0)
    reasons.push(reason('LEGAL_FORM', [a, b].map((name) => [...name.sorts].join(' ')).join(' / ')));
  return { score, reasons };
}

function areOfOtherSorts({ sorts }: ReadName, { sorts: others }: ReadName): boolean {
  if (sorts.size === 0 || others.size === 0) return false;
  for (const sort of sorts) if (others.has(sort)) return false;
  return true;
}

function sumOfAcronyms(acronyms: Alignment['acronyms']): number {
  let sum = 0;
  for (const [letters] of acronyms) sum += letters.length === 2 ? costs.shortAcronym : costs.acronym;
  return sum;
}

function costOf({ same, misspelt, typos, acronyms, left }: Alignment, { words }: ReadName): number {
  const shared = same.length + misspelt.length + acronyms.length;
  let cost = typos * costs.typo + sumOfAcronyms(acronyms) + (shared === 0 ? costs.nothingShared : 0);
  const [numbers, otherNumbers] = [count(left[0], isNumber), count(left[1], isNumber)];
  if (numbers + otherNumbers > 0) {
    const inSeries = words.some((word) => series.has(word));
    if (numbers > 0 && otherNumbers > 0) cost += inSeries ? costs.numbersInSeries : costs.numbers;
    else cost += inSeries ? costs.numberInSeries : costs.number;
  }
  const isOneSided = left[0].length === numbers || left[1].length === otherNumbers;
  for (const side of left)
    for (const word of side) if (!word.isNumber) cost += isOneSided ? costOfWord(word.text) : costs.word;
  return cost;
}

function costOfWord(word: string): number {
  if (everywhere.has(word)) return costs.everywhere;
  return ofGroups.has(word) ? costs.ofGroup : costs.word;
}

function reasonsOf({ same, misspelt, acronyms, left }: Alignment): NameReason[] {
  const [numbers, otherNumbers] = left.map((side) => textsOf(side.filter(isNumber)).join(' '));
  const reasons: NameReason[] = [];
  if (same.length > 0) reasons.push(reason('SHARED', same.join(' ')));
  for (const pair of misspelt) reasons.push(reason('TYPOS', pair.join(' / ')));
  for (const pair of acronyms) reasons.push(reason('ACRONYM', pair.join(' / ')));
  if (numbers && otherNumbers) reasons.push(reason('NUMBERS', `${numbers} / ${otherNumbers}`));
  else if (numbers || otherNumbers) reasons.push(reason('NUMBERS', `${numbers}${otherNumbers}`));
  for (const text of textsOf(left.flat().filter((word) => !word.isNumber)))
    reasons.push(reason('LEFT_OVER', text));
  return reasons;
}

const reason = (what: NameReason['what'], text: string): NameReason => ({ what, text });
const isNumber = (word: Word): boolean => word.isNumber;
const textsOf = (words: readonly Word[]): readonly string[] => words.map(({ text }) => text);

function count(words: readonly Word[], isCounted: (word: Word) => boolean): number {
  let found = 0;
  for (const word of words) if (isCounted(word)) found++;
  return found;
}
