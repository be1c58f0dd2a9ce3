import { isEastAsian } from './searched-name.ts';

/**
 * How many typos a word forgives, whether it was meant or typed: a letter left out, added, mistaken, or swapped with the next one. None in
 * short words, where every slip makes another word, and none in words with digits.
 */
export function typosForgiven(word: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(word)) return 0;
  const length = [...word].length;
  if (length < shortest(word)) return 0;
  return length < 8 ? 1 : 2;
}

const shortest = (word: string): number => (isEastAsian(word) ? 3 : 4);

/**
 * A word that forgives typos, cut into parts, each told with its place and the length of the word: one part more than
 * there can be typos, so that one of them is as it was meant (Pass-Join; Li, Deng, Wang and Feng, 2011).
 */
export function segments(word: string): readonly string[] {
  if (typosForgiven(word) === 0) return [];
  const letters = [...word];
  return cuts(letters.length).map(([from, to], part) =>
    segment(letters.length, part, letters.slice(from, to)),
  );
}

/** The segments that a word meant by a mistyped one has: one of these, if it is within the typos forgiven. */
export function segmentsMeant(typed: string): ReadonlySet<string> {
  const most = typosForgiven(typed);
  const found = new Set<string>();
  if (most === 0) return found;
  const letters = [...typed];
  const longest = letters.length + most;
  for (let length = Math.max(letters.length - most, shortest(typed)); length <= longest; length++)
    // As many of the typos as there are parts before this one come before it, and the others after it.
    for (const [part, [from, to]] of cuts(length)
      .slice(0, most + 1)
      .entries())
      for (let shift = -part; shift <= part; shift++) {
        const [start, end] = [from + shift, to + shift];
        if (start < 0 || end > letters.length) continue;
        if (Math.abs(letters.length - length - shift) > most - part) continue;
        found.add(segment(length, part, letters.slice(start, end)));
        // Its first letter may be swapped with the last one of the part before.
        if (start > 0)
          found.add(segment(length, part, [letters[start - 1] ?? '', ...letters.slice(start + 1, end)]));
      }
  return found;
}

/** Where the parts of a word begin and end. */
function cuts(length: number): readonly (readonly [number, number])[] {
  const parts = length < 6 ? 2 : 3;
  const at = (n: number): number => Math.floor((n * length) / parts);
  return Array.from({ length: parts }, (_, n) => [at(n), at(n + 1)] as const);
}

const segment = (length: number, part: number, letters: readonly string[]): string =>
  `${length}.${part}${letters.join('')}`;

/**
 * Typos between two words: the optimal string alignment distance, in which swapped neighbours are one slip. Beyond `most` it
 * only says that there are more.
 */
export function typosBetween(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  const [from, to] = [lettersOf(a), lettersOf(b)];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  const width = to.length + 1;
  // Three rows of the table in turn: earlier ones are not needed any more.
  const rows = new Uint16Array(3 * width);
  for (let j = 0; j < width; j++) rows[j] = j;
  for (let i = 1; i <= from.length; i++) {
    const [row, last, before] = [(i % 3) * width, ((i + 2) % 3) * width, ((i + 1) % 3) * width];
    rows[row] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const letter = from[i - 1];
      let typos = (rows[last + j - 1] ?? 0) + (letter === to[j - 1] ? 0 : 1);
      typos = Math.min(typos, (rows[last + j] ?? 0) + 1, (rows[row + j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && letter === to[j - 2] && from[i - 2] === to[j - 1])
        typos = Math.min(typos, (rows[before + j - 2] ?? 0) + 1);
      rows[row + j] = typos;
      least = Math.min(least, typos);
    }
    // A swap looks back two rows and adds one slip to the value there: from here on nothing gets smaller.
    if (least > most) return most + 1;
  }
  return rows[(from.length % 3) * width + to.length] ?? 0;
}

function lettersOf(word: string): readonly number[] {
  const letters: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const letter = word.codePointAt(i) ?? 0;
    if (letter > 0xffff) i++;
    letters.push(letter);
  }
  return letters;
}
