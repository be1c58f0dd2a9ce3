/** How much of a word its abbreviation has to keep, and more where no dot says that it is one. */
const leastLetters = 3;
const leastUndotted = 4;

/** Abbreviations that leave out more than letters at the end or in the middle. */
const known: Readonly<Record<string, string>> = {
  ...{
    intl: 'international',
    st: 'saint',
    bros: 'brothers',
    co: 'company',
    corp: 'corporation',
    dept: 'department',
  },
};

/**
 * Whether a word is short for another one: the beginning of it (Inst., Infra), or its first letter and consonants after it in their order,
 * with the last one among them (Mgmt, Assn, Bldg).
 */
export function isShortFor(short: string, long: string, isDotted: boolean): boolean {
  // These hold of those that are known too, and are told soonest.
  if (short.length > long.length - 2 || short[0] !== long[0]) return false;
  if (known[short] === long) return true;
  if (short.length < leastLetters) return false;
  if (long.startsWith(short))
    return isDotted || (short.length >= leastUndotted && long.length > short.length + 2);
  if (/[aeiou]/.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  const [end, longEnd] = [short.at(-1), long.at(-1)];
  return end === longEnd || end === lastConsonant(long);
}

const lastConsonant = (word: string): string | undefined => word.replace(/[aeiouy]+$/, '').at(-1);
