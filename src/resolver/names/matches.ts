import { isShortFor } from './abbreviations.ts';
import type { EastName } from './east-name.ts';
import type { English, Translation } from './known-words.ts';
import type { LatinName } from './latin-name.ts';
import type { MatchedPart } from './part.ts';
import { spelledOut } from './spelled-out.ts';

/** Words of a Latin name that some letters of an East Asian one are for certain. */
export interface Match {
  /** The letter behind the last one. */
  readonly end: number;
  /** The words, as bits by their places. */
  readonly bits: number;
  readonly part: MatchedPart;
}

/** What is the same in two names other than by sound, by the letter that it begins with: words that both have, letters that are spelled out, translations. */
export function matchesOf(east: EastName, latin: LatinName): readonly (readonly Match[])[] {
  const spelled = latin.words.map(spelledOut);
  return east.letters.map((letter, at) => {
    const found: Match[] = [];
    const add = (
      end: number,
      from: number,
      count: number,
      part: Pick<MatchedPart, 'what' | 'native' | 'kind'>,
    ) => {
      const words = latin.words.slice(from, from + count);
      found.push({ end, bits: ((1 << count) - 1) << from, part: { ...part, words } });
    };
    for (const [i, word] of latin.words.entries()) {
      if (word === letter) add(at + 1, i, 1, { what: 'SHARED', native: letter, kind: undefined });
      for (const native of spelled[i] ?? []) {
        const end = endOf(native, east.letters, at);
        if (end !== null) add(end, i, 1, { what: 'TRANSLATED', native, kind: undefined });
      }
    }
    for (const { end, translation } of east.known[at] ?? [])
      for (const english of translation.english)
        for (let i = 0; i < latin.words.length; i++) {
          const count = countSaid(english, latin, i);
          if (count === 0) continue;
          const { native } = translation;
          add(end, i, count, { what: 'TRANSLATED', native, kind: english.kind });
          if (english.kind !== 'KNOWN') continue;
          // The line of business that such a name ends with, English ones may tell or leave out.
          for (let stop = at + 1; stop < end; stop++)
            if (east.known[stop]?.some((one) => one.end === end && isBusiness(one.translation)))
              add(stop, i, count, {
                what: 'TRANSLATED',
                native: east.letters.slice(at, stop).join(''),
                kind: english.kind,
              });
        }
    return found;
  });
}

/** How many words of a Latin name, from one on, say what some words say, whether they are written apart or together; 0 where they do not. */
function countSaid({ words, compact, stems, kind }: English, latin: LatinName, from: number): number {
  let text = '';
  for (let at = from; at < latin.words.length && text.length < compact.length; ) {
    text += latin.words[at++];
    if (text === compact) return at - from;
  }
  // What is another name of one firm has no other endings, and no abbreviations.
  if (kind === 'KNOWN') return 0;
  const isSaid = words.every((word, n) => {
    const said = latin.words[from + n];
    return said !== undefined && (latin.stems[from + n] === stems[n] || isShortFor(said, word, false));
  });
  return isSaid ? words.length : 0;
}

/** Behind which letter a text ends that begins with a letter, or null where it does not stand there. */
function endOf(text: string, letters: readonly string[], from: number): number | null {
  let read = '';
  for (let at = from; at < letters.length && text.startsWith(read); ) {
    read += letters[at++];
    if (read === text) return at;
  }
  return null;
}

const isBusiness = ({ english }: Translation): boolean => english.some(({ kind }) => kind === 'BUSINESS');
