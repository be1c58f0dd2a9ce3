import { sounds } from './sound-codes.ts';
import { type Prices, priced, type Spelling } from './sound-costs.ts';

/** A letter that may be read in several ways; what it costs beforehand to read it in a rare one. */
export interface HeardLetter {
  readonly spelling: Spelling;
  readonly readings: readonly { readonly text: string; readonly codes: Uint8Array; readonly cost: number }[];
}

/** A sound that one letter ends with and the next one begins with is heard once. */
const doubled = 0.03;

/** Rows of the distances, kept since a new one for each sound would be most of the work. */
const longest = 256;
const rows = [0, 1, 2, 3].map(() => new Float64Array(longest + 1));

/**
 * How far the first letters of a word, one and more, are from the first sounds of what is heard, at their best: the sum of what the sounds cost that
 * differ. A weighted edit distance, in which each letter goes on from where the one before it ended, whichever reading that took. The distances
 * are those to each of the `ends` in what is heard; they stop where nothing within `most` can follow.
 */
export function soundDistances(
  word: readonly HeardLetter[],
  from: number,
  heard: Uint8Array,
  ends: readonly number[],
  most: number,
): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const length = Math.min(heard.length, longest);
  let [row, best, spare, other] = rows as [Float64Array, Float64Array, Float64Array, Float64Array];
  row[0] = 0;
  const { lone } = priced[word[from]?.spelling ?? 'kana'];
  for (let i = 0; i < length; i++) row[i + 1] = (row[i] ?? 0) + (lone[heard[i] ?? 0] ?? 1);
  for (let at = from; at < word.length; at++) {
    best.fill(Number.POSITIVE_INFINITY, 0, length + 1);
    const letter = word[at];
    if (letter === undefined) break;
    const prices = priced[letter.spelling];
    for (const { codes, cost } of letter.readings) {
      let read = row;
      for (const sound of codes) {
        const next = read === spare ? other : spare;
        step(read, next, sound, heard, length, prices);
        read = next;
      }
      for (let i = 0; i <= length; i++) {
        const reached = (read[i] ?? 0) + cost;
        if (reached < (best[i] ?? 0)) best[i] = reached;
      }
    }
    [row, best] = [best, row];
    const reached = row;
    found.push(ends.map((end) => reached[end] ?? Number.POSITIVE_INFINITY));
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i <= length; i++) least = Math.min(least, row[i] ?? 0);
    if (least > most) break;
  }
  return found;
}

function step(
  before: Float64Array,
  after: Float64Array,
  sound: number,
  heard: Uint8Array,
  length: number,
  { swaps, lone }: Prices,
): void {
  const added = lone[sound] ?? 1;
  let last = (before[0] ?? 0) + added;
  after[0] = last;
  for (let i = 0; i < length; i++) {
    const other = heard[i] ?? 0;
    const swapped = (before[i] ?? 0) + (swaps[sound * sounds + other] ?? 1);
    const kept = (before[i + 1] ?? 0) + (sound === other ? doubled : added);
    const left = last + (lone[other] ?? 1);
    last = Math.min(swapped, kept, left);
    after[i + 1] = last;
  }
}
