/** Words that lend an acronym a letter or none. */
const small = new Set([
  ...['of', 'the', 'and', 'for', 'in', 'de', 'des', 'du', 'la', 'le', 'y', 'et'],
  ...['company', 'corporation', 'co', 'corp', 'limited', 'ltd', 'inc'],
]);

/** Words of two parts, each of which lends its first letter. */
const secondPart = /^(?:(?:north|south)(?=east|west)|high(?=way)|rail(?=way|road))(.)/;

const [fewestLetters, mostLetters] = [2, 8];
/** A word of no more letters may be initials itself, and lends any of them. */
const shortWord = 3;

/** Some of the words of a name, one after the other. */
export interface WordRun {
  readonly at: number;
  readonly length: number;
}

/**
 * Whether letters are the initials of words, in their order: each word gives its first letter, and may give one more, its second as Economic does in
 * ECOWAS, that of its second part as Southeast does in ASEAN, or any where it is short, as ICT does in MSIT. With any other letter of a long word EDA would be the Energy Department. Articles,
 * prepositions and words for a firm may give none. What has two letters is initials already, and gives both.
 */
export function isAcronymOf(letters: string, words: readonly string[]): boolean {
  return mayBeAcronym(letters) && isAcronymOfRun(letters, words, 0, words.length);
}

/** The longest run of words, of two at least, that letters are the initials of. */
export function acronymRun(letters: string, words: readonly string[]): WordRun | null {
  if (!mayBeAcronym(letters)) return null;
  for (let length = words.length; length > 1; length--)
    for (let at = 0; at + length <= words.length; at++)
      if (isAcronymOfRun(letters, words, at, at + length)) return { at, length };
  return null;
}

const mayBeAcronym = ({ length }: string): boolean => length >= fewestLetters && length <= mostLetters;

function isAcronymOfRun(letters: string, words: readonly string[], at: number, end: number): boolean {
  if (end - at < 2) return false;
  const first = words[at] ?? '';
  if (first[0] !== letters[0] && !small.has(first)) return false;
  return fits(letters, words, 0, at, end);
}

function fits(letters: string, words: readonly string[], from: number, word: number, end: number): boolean {
  const text = words[word];
  if (text === undefined || word === end) return from === letters.length;
  if (small.has(text) && fits(letters, words, from, word + 1, end)) return true;
  if (from === letters.length || text[0] !== letters[from]) return false;
  if (text.length === 2)
    return letters.startsWith(text, from) && fits(letters, words, from + 2, word + 1, end);
  if (fits(letters, words, from + 1, word + 1, end)) return true;
  const second = letters[from + 1];
  if (second === undefined) return false;
  const lends =
    second === text[1] ||
    second === secondPart.exec(text)?.[1] ||
    (text.length <= shortWord && text.includes(second, 1));
  return lends && fits(letters, words, from + 2, word + 1, end);
}
