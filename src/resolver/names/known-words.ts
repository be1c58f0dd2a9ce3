import { foldName } from './fold-name.ts';
import { readName } from './read-name.ts';
import { soundCodes } from './sound-codes.ts';
import { spoken } from './spoken.ts';
import { tableLines } from './table-lines.ts';

/**
 * What sort of word a table has: a line of business; a place, a state, a people or a group of firms, which many firms bear in their names; or
 * another name of one firm.
 */
const tables = {
  BUSINESS: 'business-words.tsv',
  SHARED: 'shared-names.tsv',
  KNOWN: 'known-names.tsv',
} as const;
export type WordKind = keyof typeof tables;
const kinds = ['BUSINESS', 'SHARED', 'KNOWN'] as const satisfies readonly WordKind[];

/** A way to say it in English, in words as names are read. */
export interface English {
  readonly words: readonly string[];
  /** The words run together. */
  readonly compact: string;
  /** The words without the endings that names vary, as they are read. */
  readonly stems: readonly string[];
  readonly sounds: Uint8Array;
  readonly kind: WordKind;
}

/** What a word of Japanese, Korean or Chinese is in the English names of organisations. */
export interface Translation {
  readonly native: string;
  readonly english: readonly English[];
}

interface Words {
  readonly byNative: ReadonlyMap<string, readonly Line[]>;
  /** What sort of word an English one is. */
  readonly inEnglish: ReadonlyMap<string, WordKind>;
  readonly longest: number;
}

/** Letters that a name keeps as they are. */
const isPlain = /^[\p{Script=Han}\p{Script=Hangul}ァ-ヶー]+$/u;

let words: Words | undefined;
const translations = new Map<string, Translation>();

/** The translations of the parts of an East Asian word that begin at one place of it, the longer ones first. */
export function translationsAt(word: string, at: number): readonly Translation[] {
  words ??= readTables();
  const found: Translation[] = [];
  for (let length = Math.min(words.longest, word.length - at); length > 0; length--) {
    const translation = translationOf(word.slice(at, at + length), words);
    if (translation !== undefined) found.push(translation);
  }
  return found;
}

/** Whether an English word is one that many names of organisations have, and of which sort. */
export function kindOfEnglish(word: string): WordKind | undefined {
  words ??= readTables();
  return words.inEnglish.get(word);
}

/** A word without the endings that names of firms vary (industry, industries, industrial), as it is read. */
export function stemOf(word: string): string {
  return word.length > 3 ? spoken(word.replace(/(?<=....)(?:ies|al|s|y)$/, '')) : word;
}

function translationOf(native: string, { byNative }: Words): Translation | undefined {
  const before = translations.get(native);
  if (before !== undefined) return before;
  const lines = byNative.get(native);
  if (lines === undefined) return undefined;
  const found = { native, english: lines.flatMap((line) => line()) };
  translations.set(native, found);
  return found;
}

/** The English of one line: read when it is first asked for, since of thousands of firms a graph has few. */
type Line = () => readonly English[];

function lineOf(text: string, kind: WordKind): Line {
  let english: readonly English[] | undefined;
  return () => {
    english ??= text.split(',').map((way): English => {
      const { words, compact } = readName(way);
      return { words, compact, stems: words.map(stemOf), sounds: soundCodes(compact), kind };
    });
    return english;
  };
}

function readTables(): Words {
  const byNative = new Map<string, readonly Line[]>();
  const inEnglish = new Map<string, WordKind>();
  for (const kind of kinds)
    for (const [english = '', ...natives] of tableLines(tables[kind])) {
      const line = lineOf(english, kind);
      if (kind !== 'KNOWN') for (const way of line()) for (const word of way.words) inEnglish.set(word, kind);
      for (const written of natives) {
        const native = isPlain.test(written) ? written : foldName(written).words.join('');
        byNative.set(native, [...(byNative.get(native) ?? []), line]);
      }
    }
  return { byNative, inEnglish, longest: Math.max(...[...byNative.keys()].map((native) => native.length)) };
}
