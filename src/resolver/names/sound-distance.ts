/** Consonants that writers of other scripts take for each other, and vowels likewise. */
const alike = ['kg', 'szjc', 'td', 'pbfv', 'rl', 'nm', 'hf', 'jd', 'ct', 'gj'];
const alikeVowels = ['ae', 'ei', 'ou', 'ao', 'ui'];

/** What it costs to read one sound for another, to add one or to leave one out; a consonant that is another one costs 1. */
const costs = {
  vowel: 0.3,
  nearVowel: 0.18,
  near: 0.12,
  addedVowel: 0.25,
  faint: 0.4,
  consonant: 1,
} as const;

/** The sounds are the letters a to z; anything else is a consonant unlike all others. */
const letters = 27;
const isVowel = (sound: number): boolean => 'aeiou'.includes(String.fromCharCode(97 + sound));
const swaps = Float64Array.from({ length: letters * letters }, (_, i) =>
  swap(Math.floor(i / letters), i % letters),
);
const lone = Float64Array.from({ length: letters }, (_, sound) => {
  if (isVowel(sound)) return costs.addedVowel;
  // The r of English is not heard, and neither is many an h.
  return sound === codeOf('r') || sound === codeOf('h') ? costs.faint : costs.consonant;
});

/**
 * How far a word of letters with several readings each is from a spoken one, at its best: the sum of what the sounds cost that differ. A
 * weighted edit distance, in which each letter goes on from where the one before it ended, whichever reading that took.
 */
export function soundDistance(word: readonly (readonly string[])[], spoken: string): number {
  const heard = Uint8Array.from(spoken, codeOf);
  let row = new Float64Array(heard.length + 1);
  for (let i = 0; i < heard.length; i++) row[i + 1] = (row[i] ?? 0) + (lone[heard[i] ?? 0] ?? 1);
  for (const readings of word) {
    const best = new Float64Array(row.length).fill(Number.POSITIVE_INFINITY);
    for (const reading of readings) {
      let read = row;
      for (let i = 0; i < reading.length; i++) read = step(read, codeOf(reading[i] ?? ''), heard);
      for (let i = 0; i < best.length; i++) best[i] = Math.min(best[i] ?? 0, read[i] ?? 0);
    }
    row = best;
  }
  return row.at(-1) ?? 0;
}

function step(before: Float64Array<ArrayBuffer>, sound: number, heard: Uint8Array) {
  const after = new Float64Array(before.length);
  const added = lone[sound] ?? 1;
  after[0] = (before[0] ?? 0) + added;
  for (let i = 0; i < heard.length; i++) {
    const other = heard[i] ?? 0;
    const swapped = (before[i] ?? 0) + (swaps[sound * letters + other] ?? 1);
    after[i + 1] = Math.min(swapped, (before[i + 1] ?? 0) + added, (after[i] ?? 0) + (lone[other] ?? 1));
  }
  return after;
}

function swap(a: number, b: number): number {
  if (a === b && a < letters - 1) return 0;
  const pair = [a, b].map((sound) => String.fromCharCode(97 + sound));
  const share = (groups: readonly string[]) =>
    groups.some((group) => pair.every((sound) => group.includes(sound)));
  if (isVowel(a) && isVowel(b)) return share(alikeVowels) ? costs.nearVowel : costs.vowel;
  return share(alike) ? costs.near : costs.consonant;
}

function codeOf(sound: string): number {
  const code = sound.charCodeAt(0) - 97;
  return code >= 0 && code < letters - 1 ? code : letters - 1;
}
