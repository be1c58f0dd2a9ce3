import { type EastName, eastName } from './east-name.ts';
import { kindOfEnglish, stemOf } from './known-words.ts';
import { isNumber } from './number-word.ts';
import type { ReadName } from './read-name.ts';
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
 * scripts meet by sound, by the English names of firms that are known, and by two neighbouring words that translate each other. A key that very many names
 * have is for the caller to leave out.
 */
export function keysOfName(name: ReadName): readonly string[] {
  const keys = new Set<string>([`=${name.compact}`]);
  for (const word of name.words) if ([...word].length > 2 && !isNumber(word)) keys.add(word);
  for (const key of name.eastAsian ? eastKeys(name) : latinKeys(name)) keys.add(key);
  return [...keys];
}

function* latinKeys(name: ReadName): Generator<string> {
  for (const sound of [...name.read.map((word) => word.sound), spoken(name.compact)])
    for (const begin of begun([[sound]])) yield `~${begin}`;
  for (const word of name.words)
    if (word.length > 5) {
      yield `${word.slice(0, 4)}-`;
      yield `-${word.slice(-4)}`;
    }
  const [first, second] = name.words.map(stemOf);
  if (second !== undefined) yield `+${first} ${second}`;
  if (name.whole.length > 1) yield `.${name.whole.map((word) => word[0]).join('')}`;
  if (name.words.length > 1) yield `.${name.words.map((word) => word[0]).join('')}`;
  if (/^[a-z]{2,8}$/.test(name.compact)) yield `.${name.compact}`;
}

function* eastKeys(name: ReadName): Generator<string> {
  const east = eastName(name);
  const [first = []] = east.known;
  // A word of a table that a name begins with says little, and hides what follows: 日本, Japan.
  const starts = new Set([0, ...first.map(({ end }) => end)]);
  for (const language of east.languages) {
    const readings = east.readings(language).map((letter) => letter.readings.map(({ text }) => text));
    for (const at of starts)
      for (const end of [endOfName(east, at), readings.length])
        for (const begin of begun(readings.slice(at, end))) yield `~${begin}`;
  }
  for (const { end, translation } of first)
    for (const { words, stems, kind } of translation.english) {
      if (kind === 'KNOWN') yield* knownKeys(words);
      if (stems.length > 1) yield `+${stems[0]} ${stems[1]}`;
      else
        for (const next of east.known[end] ?? [])
          for (const follows of next.translation.english) yield `+${stems[0]} ${follows.stems[0]}`;
    }
}

/** Where the first line of business of two letters or more begins behind a letter: what is before it is often one Latin word. */
function endOfName({ known }: EastName, from: number): number {
  const at = known.findIndex(
    (parts, i) =>
      i > from &&
      parts.some(
        ({ end, translation }) => end > i + 1 && translation.english.some(({ kind }) => kind === 'BUSINESS'),
      ),
  );
  return at < 0 ? known.length : at;
}

/** The words of a firm's known name that tell it from others: all of them, where all are words that many have. */
function knownKeys(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => kindOfEnglish(word) === undefined && !isNumber(word));
  return [`=${words.join('')}`, ...(telling.length > 0 ? telling : words).filter((word) => word.length > 2)];
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
