import { translationsAt } from './known-words.ts';
import { isNumber } from './number-word.ts';
import type { ReadName } from './read-name.ts';
import { readingsOf } from './readings.ts';
import { spoken } from './spoken.ts';

/** Sounds by the group in which writers of other scripts take them for each other. */
const groups: Readonly<Record<string, string>> = {
  ...{ g: 'k', c: 's', z: 's', j: 's', d: 't', b: 'p', f: 'p', v: 'p', l: 'r', n: 'm', h: '' },
  ...{ i: 'e', u: 'o' },
};

/** How many sounds of the beginning make a key, and how many ways to read it are followed. */
const sounds = 4;
const readings = 32;

/**
 * What two names share that are compared at all: a word, the beginning or the end of one, initials, or how a word begins to sound. Names of two
 * scripts meet by sound alone. A key that very many names have is for the caller to leave out.
 */
export function keysOfName(name: ReadName): readonly string[] {
  const keys = new Set<string>([`=${name.compact}`]);
  for (const word of name.words) if ([...word].length > 2 && !isNumber(word)) keys.add(word);
  const beginnings = name.eastAsian
    ? name.words.flatMap(startsOf).map(readingsOf)
    : name.words.map((word) => [[spoken(word)]]);
  for (const letters of beginnings) for (const begin of begun(letters)) keys.add(`~${begin}`);
  if (name.eastAsian) return [...keys];
  for (const word of name.words)
    if (word.length > 5) keys.add(`${word.slice(0, 4)}-`).add(`-${word.slice(-4)}`);
  if (name.whole.length > 1) keys.add(`.${name.whole.map((word) => word[0]).join('')}`);
  if (name.words.length > 1) keys.add(`.${name.words.map((word) => word[0]).join('')}`);
  if (/^[a-z]{2,8}$/.test(name.compact)) keys.add(`.${name.compact}`);
  return [...keys];
}

/** A word, and what is left of it behind a translated word that it begins with: 日本 says little, and hides what follows. */
function startsOf(word: string): readonly string[] {
  const first = translationsAt(word, 0).filter(({ native }) => native !== word);
  return [word, ...first.map(({ native }) => word.slice(native.length))];
}

/** The first sounds of each way to read some letters; fewer ways where there would be very many. */
function begun(letters: readonly (readonly string[])[]): ReadonlySet<string> {
  let found = new Set<string>(['']);
  for (const ways of letters) {
    if ([...found].every((one) => one.length >= sounds)) break;
    const next = new Set<string>();
    for (const before of found)
      for (const way of before.length >= sounds ? [''] : ways)
        if (next.size < readings) next.add(grouped(`${before}${way}`).slice(0, sounds));
    found = next;
  }
  return new Set([...found].filter((one) => one.length > 2));
}

const grouped = (text: string): string =>
  [...text.replace(/[^a-z]/g, '')]
    .map((letter) => groups[letter] ?? letter)
    .join('')
    .replace(/(.)\1+/g, '$1');
