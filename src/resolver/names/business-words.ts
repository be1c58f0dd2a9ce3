import { tableLines } from './table-lines.ts';

/** What a word of Japanese, Korean or Chinese is in the English names of firms: some words, each of one word or two. */
export interface Translation {
  readonly native: string;
  readonly english: readonly string[];
}

let byNative: ReadonlyMap<string, Translation> | undefined;
let inEnglish: ReadonlySet<string> | undefined;
let longest = 0;

/** The translations of parts of an East Asian word, the longer parts first. */
export function translationsIn(word: string): readonly Translation[] {
  const known = natives();
  const found: Translation[] = [];
  for (let length = Math.min(longest, word.length); length > 0; length--)
    for (let at = 0; at + length <= word.length; at++) {
      const translation = known.get(word.slice(at, at + length));
      if (translation !== undefined && !found.includes(translation)) found.push(translation);
    }
  return found;
}

/** Whether an English word is one that many names of firms have. */
export function isBusinessWord(english: string): boolean {
  inEnglish ??= new Set(
    [...natives().values()].flatMap((one) => one.english.flatMap((words) => words.split(' '))),
  );
  return inEnglish.has(english);
}

function natives(): ReadonlyMap<string, Translation> {
  if (byNative !== undefined) return byNative;
  const found = new Map<string, Translation>();
  for (const [english = '', ...natives] of tableLines('business-words.tsv'))
    for (const native of natives) {
      const before = found.get(native)?.english ?? [];
      found.set(native, { native, english: [...new Set([...before, ...english.split(',')])] });
      longest = Math.max(longest, native.length);
    }
  byNative = found;
  return found;
}
