/**
 * How a word changes the figure before it. `EACH` multiplies the one numeral before it and adds up with what follows (2천3백);
 * `ALL` multiplies everything since the last larger word (two hundred thousand, 7천억).
 */
export interface Scale {
  readonly zeros: number;
  readonly over: 'EACH' | 'ALL';
  /** Whether its figure is finished, and what follows is smaller: billion, 억. */
  readonly closes: boolean;
}

const scales = new Map<string, Scale>();

function declare(over: Scale['over'], closes: boolean, zeros: number, words: string): void {
  for (const word of words.split(' ')) scales.set(word, Object.freeze({ zeros, over, closes }));
}

declare('EACH', false, 1, '십 十 拾');
declare('EACH', false, 2, '백 百');
declare('EACH', false, 3, '천 千');
declare('ALL', true, 4, '만 万 萬');
declare('ALL', true, 8, '억 億 亿');
declare('ALL', true, 12, '조 兆');
declare('ALL', true, 16, '경 京');
declare('ALL', false, 2, 'hundred');
declare('ALL', false, 3, 'thousand tausend mille mil mila k');
declare('ALL', true, 5, 'lakh lakhs');
declare('ALL', true, 6, 'million millions millionen mio mln mn m millón millones milioni miljoen');
declare('ALL', true, 7, 'crore crores');
declare('ALL', true, 9, 'billion billions bn b milliarde milliarden mrd milliard milliards miliardi miljard');
declare('ALL', true, 12, 'trillion trillions trn tn t');

/** Words for orders of magnitude, in lower case and normal form KC, in the languages that sources are often in. */
export const scaleWords: ReadonlyMap<string, Scale> = scales;

const counted =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Numerals that are words, with their figure. */
export const numeralWords: ReadonlyMap<string, string> = new Map([
  ['a', '1'],
  ['an', '1'],
  ['half', '0.5'],
  ['half a', '0.5'],
  ...counted.split(' ').map((word, at) => [word, String(at + 1)] as const),
  ...tens.split(' ').map((word, at) => [word, String((at + 2) * 10)] as const),
]);

/** The digits of Chinese and Japanese numerals, in their order. */
export const hanDigits = '〇一二三四五六七八九';
