import { isEastAsian } from './searched-name.ts';

/** Only the beginnings of words are indexed with letters left out: that finds as much and keeps long words cheap. */
const beginning = 7;

/**
 * How many slips of typing a word forgives: a letter left out, added, mistaken, or swapped with the next one. None in
 * short words, where every slip makes another word, and none where digits count.
 */
export function slipsForgiven(word: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(word)) return 0;
  const length = [...word].length;
  if (length < (isEastAsian(word) ? 3 : 4)) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The beginning of a word with up to so many letters left out (SymSpell's deletion neighbourhood, Wolf Garbe). Two words
 * that are within as many slips of each other share one of these, so that a fuzzy search is a few lookups.
 */
export function deletions(word: string): readonly string[] {
  let edge = [[...word].slice(0, beginning).join('')];
  const all = new Set(edge);
  for (let n = slipsForgiven(word); n > 0; n--) {
    edge = [...new Set(edge.flatMap(oneLess))];
    for (const shorter of edge) all.add(shorter);
  }
  return [...all];
}

function oneLess(word: string): readonly string[] {
  const letters = [...word];
  return letters.map((_, i) => letters.filter((_, j) => j !== i).join(''));
}

/** Slips between two words: the optimal string alignment distance, in which swapped neighbours are one slip. */
export function slipsBetween(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let before: number[] = [];
  let last = to.map((_, j) => j + 1);
  last.unshift(0);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[to.length] ?? 0;
}
