/** Words that names have or leave out as they please. */
const empty = new Set([
  ...['the', 'of', 'and', 'for', 'de', 'des', 'du', 'la', 'le', 'a', 'an', 'in', 'und', 'et', 'y', 'e', 'i'],
  ...['al', 'el', 'ul', 'as', 'ash', 'ar', 'at', 'ad', 'no', 'nr'],
]);

/** Other spellings of a word. */
const spellings: Readonly<Record<string, string>> = {
  ...{ organisation: 'organization', labour: 'labor', centre: 'center', defence: 'defense', gruppe: 'group' },
  ...{
    usa: 'us',
    mfg: 'manufacturing',
    ind: 'industries',
    inds: 'industries',
    technologies: 'technology',
    pharmaceuticals: 'pharmaceutical',
    holdings: 'holding',
    industry: 'industries',
  },
};

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ordinals =
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const numbers: ReadonlyMap<string, number> = new Map([
  ...[units, ordinals].flatMap((names) => names.map((word, n) => [word, n] as const)),
  ...tens.flatMap((word, n) => [
    [word, 10 * (n + 2)] as const,
    [word.replace(/y$/, 'ieth'), 10 * (n + 2)] as const,
  ]),
  ['fourty', 40] as const,
]);
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** States that are named by two words or by their initials. */
const joined: Readonly<Record<string, string>> = { 'united states': 'us', 'united kingdom': 'uk' };

/** The words that a name is compared by: one spelling a word, numbers in digits, and none of those that say nothing. */
export function plainWords(words: readonly string[]): readonly string[] {
  const plain: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const state = joined[`${words[i]} ${words[i + 1]}`];
    if (state !== undefined) i++;
    const word = state ?? words[i] ?? '';
    const number = numberOf(word, i);
    const before = plain.at(-1);
    // Forty-four: tens before a digit are one number with it.
    if (number !== null && number > 0 && number < 10 && before !== undefined && /^[2-9]0$/.test(before))
      plain[plain.length - 1] = String(Number(before) + number);
    else
      plain.push(
        number !== null ? String(number) : Object.hasOwn(spellings, word) ? (spellings[word] ?? word) : word,
      );
  }
  const telling = plain.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : plain;
}

/** A number in digits, words or Roman numerals to 39; one that a name begins with is rather a letter. */
function numberOf(word: string, place: number): number | null {
  const digits = /^(\d{1,6})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  const named = numbers.get(word);
  if (named !== undefined) return named;
  if (place === 0 || !/^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/.test(word)) return null;
  return [...word].reduce((sum, letter, at) => {
    const [value, next] = [romanDigits[letter] ?? 0, romanDigits[word[at + 1] ?? ''] ?? 0];
    return value < next ? sum - value : sum + value;
  }, 0);
}
