/** Words that lend an acronym a letter or none. */
const small = new Set([
  ...['of', 'the', 'and', 'for', 'in', 'de', 'des', 'du', 'la', 'le', 'y', 'et'],
  ...['company', 'corporation', 'co', 'corp', 'limited', 'ltd', 'inc'],
]);

const [fewestLetters, mostLetters] = [2, 8];

/**
 * Whether letters are the initials of words, in their order: each word gives its first letter, and may give one more, as South-East does in ASEAN;
 * articles, prepositions and words for a firm may give none. What has two letters is initials already, and gives both.
 */
export function isAcronymOf(letters: string, words: readonly string[]): boolean {
  if (letters.length < fewestLetters || letters.length > mostLetters || words.length < 2) return false;
  const [first = ''] = words;
  if (first[0] !== letters[0] && !small.has(first)) return false;
  return fits(letters, words, 0, 0);
}

function fits(letters: string, words: readonly string[], from: number, word: number): boolean {
  const text = words[word];
  if (text === undefined) return from === letters.length;
  if (small.has(text) && fits(letters, words, from, word + 1)) return true;
  if (from === letters.length || text[0] !== letters[from]) return false;
  if (text.length === 2) return letters.startsWith(text, from) && fits(letters, words, from + 2, word + 1);
  if (fits(letters, words, from + 1, word + 1)) return true;
  const second = letters[from + 1];
  return second !== undefined && text.includes(second, 1) && fits(letters, words, from + 2, word + 1);
}
