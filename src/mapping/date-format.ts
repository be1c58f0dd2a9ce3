/** What a pattern may say, with what stands there (the letters of Unicode's LDML). */
const parts: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  MMMM: '(?<name>\\p{L}+)\\.?',
  MMM: '(?<name>\\p{L}+)\\.?',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{2})',
  d: '(?<day>\\d{1,2})',
};

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

/** What is wrong with a pattern; null where nothing is. */
export function patternFault(pattern: string): string | null {
  const letters: readonly string[] = pattern.replace(/'[^']*'/g, '').match(/(\p{L})\1*/gu) ?? [];
  const strange = letters.find((word) => parts[word] === undefined);
  if (strange !== undefined) return `${strange} is no part of a date`;
  return letters.includes('yyyy') ? null : 'it has no year';
}

/**
 * Reads dates as a pattern writes them. What the pattern leaves out is not known: `MM/yyyy` gives a month.
 * @returns a date of EDTF, or null where the text is not of the pattern
 * @example datesOf('dd/MM/yyyy')('30/09/2019') // '2019-09-30'
 */
export function datesOf(pattern: string): (text: string) => string | null {
  const source = [...pattern.matchAll(/'([^']*)'|((\p{L})\3*)|([^\p{L}']+)/gu)]
    .map(([, quoted, word, , rest]) => (word === undefined ? escaped(quoted ?? rest ?? '') : parts[word]))
    .join('');
  const form = new RegExp(`^${source}$`, 'iu');
  return (text) => {
    const found = form.exec(text)?.groups;
    if (found === undefined) return null;
    const month = found.name === undefined ? found.month : monthOf(found.name);
    if (month === null) return null;
    return [found.year, month, found.day]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-');
  };
}

function monthOf(name: string): string | null {
  const at = name.length < 3 ? -1 : months.findIndex((month) => month.startsWith(name.toLowerCase()));
  return at === -1 ? null : String(at + 1);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ +/g, '\\s+');
