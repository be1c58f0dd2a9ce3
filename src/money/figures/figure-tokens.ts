import { hanDigits, numeralWords, type Scale, scaleWords } from './scale-words.ts';

/** A piece of a text that says a figure, or that ends one. */
export type FigureToken =
  | { readonly type: 'numeral'; readonly written: string }
  | { readonly type: 'scale'; readonly scale: Scale }
  /** A sign or word between the two ends of a range. */
  | { readonly type: 'range' }
  | { readonly type: 'other' };

const longestFirst = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|');

const words = [...scaleWords.keys(), ...numeralWords.keys()];
const isLatin = (word: string): boolean => /^[\p{Script=Latin} ]+$/u.test(word);

/** Words of Latin letters end where the letters end, so that `b` is a billion in `8b` and nothing in `bank`. */
const pattern = new RegExp(
  [
    String.raw`(?<digits>\d{1,3}(?:[ '’]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)`,
    `(?<han>[${hanDigits}]+)`,
    String.raw`(?<blank>(?:[\s$€£¥₩]|(?<=\d)-(?=\p{L}))+)`,
    String.raw`(?<range>[-–—~〜]|(?<!\p{L})(?:to|and|bis|à|から|에서)(?!\p{L}))`,
    String.raw`(?<latin>(?<!\p{Script=Latin})(?:${longestFirst(words.filter(isLatin))})(?!\p{Script=Latin}))`,
    `(?<sign>${longestFirst(words.filter((word) => !isLatin(word)))})`,
    String.raw`(?<other>\p{Script=Latin}+|.)`,
  ].join('|'),
  'gsu',
);

/** Cuts a text, in whatever width and case it is written, into what says figures and what does not. */
export function figureTokens(text: string): readonly FigureToken[] {
  const tokens: FigureToken[] = [];
  for (const { groups = {} } of text.normalize('NFKC').toLowerCase().matchAll(pattern))
    if (groups.blank === undefined) tokens.push(tokenOf(groups));
  return tokens;
}

function tokenOf({ digits, han, range, latin, sign }: Readonly<Record<string, string>>): FigureToken {
  if (range !== undefined) return { type: 'range' };
  const word = latin ?? sign ?? '';
  const scale = scaleWords.get(word);
  if (scale !== undefined) return { type: 'scale', scale };
  const written = digits ?? han?.replaceAll(/./gu, (sign) => String(hanDigits.indexOf(sign)));
  const numeral = written ?? numeralWords.get(word);
  return numeral === undefined ? { type: 'other' } : { type: 'numeral', written: numeral };
}
