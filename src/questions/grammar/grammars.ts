import type { Stem } from '../question.ts';
import { en } from './en.ts';
import type { Grammar, Role } from './grammar.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

/** The first is used where nothing indicates the language. Their scripts differ, so one text is read with all of them. */
const grammars: readonly Grammar[] = [en, ko, ja];

const before: ReadonlyMap<string, Role> = new Map(grammars.flatMap((g) => Object.entries(g.before)));
const after: ReadonlyMap<string, Role> = new Map(grammars.flatMap((g) => Object.entries(g.after)));
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
export const isArticle = (word: string): boolean => articles.has(word);
export const isLatin = (text: string): boolean => /^[a-z]/.test(text);
const heads: ReadonlySet<string> = new Set(grammars.flatMap((g) => g.heads));
export const isHead = (word: string): boolean => heads.has(word);
const joins: ReadonlySet<string> = new Set(grammars.flatMap((g) => g.joins));
/** Whether a word stands between names that are told together. */
export const isJoin = (word: string): boolean => joins.has(word);
const endings = grammars.flatMap((g) => g.endings);
const latinEndings: ReadonlySet<string> = new Set(endings.filter(isLatin));
const particles: ReadonlySet<string> = new Set([...after.keys(), ...endings].filter((p) => !isLatin(p)));

/** Longer than any run of particles that people write; it limits the work of finding one. */
const longestRun = 8;

/** Words that carry no question, as stems. */
export const smallStems: readonly Stem[] = Object.freeze(grammars.flatMap((g) => g.small).map(stemOf));

/** Reads a word of a phrase, in which `~` stands before an ending that may be another one. */
export function stemOf(word: string): Stem {
  const [text = '', ...rest] = word.normalize('NFKC').toLowerCase().split('~');
  return { text, open: rest.length > 0 };
}

/** Whether a text is nothing but particles and endings of East Asian words, such as 에서는 or のか. */
export function isParticles(text: string): boolean {
  if (text === '' || text.length > longestRun) return false;
  const ends = new Set([0]);
  for (let end = 1; end <= text.length; end++)
    for (let start = 0; start < end; start++)
      if (ends.has(start) && particles.has(text.slice(start, end))) ends.add(end);
  return ends.has(text.length);
}

/** Whether a word is the stem, with particles, or with an ending of its language where the stem is open. Letters are lowercase. */
export function isWordOf({ text, open }: Stem, word: string): boolean {
  if (!word.startsWith(text)) return false;
  const ending = word.slice(text.length);
  if (!isLatin(text)) return open || ending === '' || isParticles(ending);
  if (!open) return ending === '';
  // The last letter of a stem may be doubled: plan, planning.
  const plain = ending.startsWith(text.slice(-1)) ? ending.slice(1) : ending;
  return ending === '' || latinEndings.has(ending) || latinEndings.has(plain);
}

/** The role that the small word before a name gives it; articles between them do not count. */
export function roleBefore(words: readonly string[]): Role | null {
  const nearest = words.findLast((word) => !isArticle(word));
  return nearest === undefined ? null : (before.get(nearest) ?? null);
}

/** The role that what is attached to a name gives it: the longest particle at its beginning. */
export function roleAfter(text: string): Role | null {
  for (let length = text.length; length > 0; length--) {
    const role = after.get(text.slice(0, length));
    if (role !== undefined) return role;
  }
  return null;
}

/** Whether a word only indicates the role of a name. */
export function isFunctionWord(word: string): boolean {
  return before.has(word) || after.has(word) || isArticle(word) || isParticles(word);
}

/** Whether a word carries no question. */
export function isSmallWord(word: string): boolean {
  return isFunctionWord(word) || smallStems.some((stem) => isWordOf(stem, word));
}

/** The language of a text, judging by its letters. */
export function languageOf(text: string): string {
  if (/\p{Script=Hangul}/u.test(text)) return ko.lang;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) return ja.lang;
  return en.lang;
}
