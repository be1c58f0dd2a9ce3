import { alignWords } from './align-words.ts';
import { type NameLikeness, type NameReason, scoreOf } from './likeness.ts';
import { isNumber } from './number-word.ts';
import type { ReadName } from './read-name.ts';

/**
 * What each difference takes from 1. The figures were found on half of the published pairs of names (docs/decisions/0030), by
 * hand: there are too few pairs to fit more to them.
 */
const costs = {
  typo: 0.08,
  acronym: 0.05,
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

/** How alike two names are whose words are written in one script. */
export function compareWords(a: ReadName, b: ReadName): NameLikeness {
  const reasons: NameReason[] = [];
  let cost = 0;
  const add = (what: NameReason['what'], text: string, price = 0) => {
    reasons.push({ what, text });
    cost += price;
  };
  if (a.compact === b.compact) add('EQUAL', a.words.join(' '));
  else {
    const { same, misspelt, typos, acronyms, left } = alignWords(a, b);
    if (same.length > 0) add('SHARED', same.join(' '));
    for (const pair of misspelt) add('TYPOS', pair.join(' / '));
    cost += typos * costs.typo;
    for (const pair of acronyms) add('ACRONYM', pair.join(' / '), costs.acronym);
    const inSeries = a.words.some((word) => series.has(word));
    const numbers = left.map((words) => words.filter(isNumber));
    const [na, nb] = numbers.map((words) => words.join(' '));
    if (na && nb) add('NUMBERS', `${na} / ${nb}`, inSeries ? costs.numbersInSeries : costs.numbers);
    else if (na || nb) add('NUMBERS', `${na}${nb}`, inSeries ? costs.numberInSeries : costs.number);
    const words = left.map((all) => all.filter((word) => !isNumber(word)));
    for (const [side, other] of [words, [...words].reverse()])
      for (const word of side ?? [])
        add('LEFT_OVER', word, other?.length === 0 ? costOfWord(word) : costs.word);
    if (same.length + misspelt.length + acronyms.length === 0) cost += costs.nothingShared;
  }
  const sorts = [a, b].map((name) => [...name.sorts]);
  if (sorts.every((one) => one.length > 0) && !sorts[0]?.some((sort) => b.sorts.has(sort)))
    add('LEGAL_FORM', sorts.map((one) => one.join(' ')).join(' / '), costs.sort);
  return { score: scoreOf(cost), reasons };
}

function costOfWord(word: string): number {
  if (everywhere.has(word)) return costs.everywhere;
  return ofGroups.has(word) ? costs.ofGroup : costs.word;
}
