import { withoutLegalForms } from '../../search/legal-forms.ts';
import { isEastAsian } from '../../search/searched-name.ts';
import { foldName } from './fold-name.ts';
import { legalForm, longestForm, type Sort } from './legal-form.ts';
import { plainWords } from './plain-words.ts';
import { readWord, type Word } from './word.ts';

/** A name, read once to be compared with many. */
export interface ReadName {
  readonly text: string;
  /** Its words without the legal form: folded, in one spelling, East Asian ones uncut. */
  readonly words: readonly string[];
  /** The same words with what they are compared by. */
  readonly read: readonly Word[];
  /** The words run together, since everyone puts spaces differently. */
  readonly compact: string;
  /** What sorts of body its legal forms make. */
  readonly sorts: ReadonlySet<Sort>;
  /** Its words as they stand, articles and words for a firm too: what an acronym is made of. */
  readonly whole: readonly string[];
  /** Words that end with a dot, as abbreviations do. */
  readonly dotted: ReadonlySet<string>;
  /** Short words of capitals, and those that were written as initials: every letter of them counts. */
  readonly initials: ReadonlySet<string>;
  /** Whether it has Han, kana or hangul. */
  readonly eastAsian: boolean;
}

/** Short Latin forms that also stand in the middle of a name, as in `Nantahala Fund, Ltd. (Cayman)`. */
const everywhere = new Set(['inc', 'ltd', 'llc', 'gmbh', 'limited', 'corp', 'plc', 'pte', 'pty', 'bhd']);

/** Where words are run together: SunPharma, SiemensAG. */
const seam = /(?<=\p{Ll}{2})(?=\p{Lu})/gu;
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,4}(?![\p{L}\p{N}])/gu;
const bracketed = /[(（](?:주|유|재|사|합|株|有|合|名|資|社|財|学|独)[)）]/gu;

/** What lists of shares add to the name of the firm. */
const ofShares = / (?:class [a-h]|(?:un)?sponsored [ag]dr|[ag]dr)$/i;

export function readName(text: string): ReadName {
  const folded = foldName(
    text.normalize('NFKC').replace(ofShares, '').replace(bracketed, ' ').replace(seam, ' '),
  );
  const { rest, sorts, whole } = cutForms(folded.words);
  const words = plainWords(withoutLegalForms(rest));
  return {
    text,
    words,
    read: words.map(readWord),
    compact: words.join(''),
    sorts,
    whole,
    dotted: folded.dotted,
    initials: new Set([...folded.initials, ...shortCapitals(text)]),
    eastAsian: rest.some(isEastAsian),
  };
}

/** In a name that is all capitals nothing tells them from words, unless it is one alone. */
function shortCapitals(text: string): readonly string[] {
  const found = text.match(capitals) ?? [];
  const isShouted = !/\p{Ll}/u.test(text) && /\p{Lu}{5,}/u.test(text);
  return isShouted ? [] : found.map((word) => word.toLowerCase());
}

/** The words without legal forms, and with those that only mean a firm; a name that consists of little else stays whole. */
function cutForms(words: readonly string[]) {
  const sorts = new Set<Sort>();
  const rest: string[] = [];
  const whole: string[] = [];
  for (let i = 0; i < words.length; ) {
    const length = formAt(words, i, rest.length === 0);
    const span = words.slice(i, i + Math.max(1, length));
    const sort = length > 0 ? legalForm(span) : undefined;
    if (sort) sorts.add(sort);
    if (length === 0) rest.push(...span);
    if (length === 0 || sort === '') whole.push(...span);
    i += span.length;
  }
  return rest.join('').length > 1
    ? { rest, sorts, whole }
    : { rest: words, sorts: new Set<Sort>(), whole: words };
}

/** How many words from here on are a legal form: at either end of the name, or one that stands wherever it likes. */
function formAt(words: readonly string[], at: number, isFirst: boolean): number {
  for (let n = Math.min(longestForm(), words.length - at); n > 0; n--) {
    const span = words.slice(at, at + n);
    if (n === words.length || legalForm(span) === undefined) continue;
    // A second fund is no Italian form, and one letter is as likely an initial.
    if (n === 1 && (/^[ivx]+$/.test(span[0] ?? '') || [...(span[0] ?? '')].length < 2)) continue;
    if (n > 1 || isFirst || at + n === words.length || everywhere.has(span[0] ?? '')) return n;
    if (onlyForms(words, at + n)) return n;
  }
  return 0;
}

const onlyForms = (words: readonly string[], at: number): boolean =>
  at === words.length ||
  [1, 2, 3].some(
    (n) =>
      at + n <= words.length && legalForm(words.slice(at, at + n)) !== undefined && onlyForms(words, at + n),
  );
