import { sounds, unlike } from './sound-codes.ts';

/** How firms of a country spell sounds: Han characters by the rules of a romanisation, kana and hangul more freely, as they write words of other languages too. */
export type Spelling = 'kana' | 'japanese' | 'chinese' | 'hangul';

interface Costs {
  /** Another vowel, a vowel that is added or left out, the end of ng, and any other consonant that is another one. */
  readonly vowel: number;
  readonly addedVowel: number;
  readonly endOfNg: number;
  /** One sound heard as another one. */
  readonly pairs: Readonly<Record<string, number>>;
}

const consonant = 1;
/** The r of English is not heard, and neither is many an h. */
const faint = 0.4;

/** Consonants that are one to many a language, and vowels that English spells in each other's ways. */
const anywhere = {
  ...{ rl: 0.05, lr: 0.05, bv: 0.1, vb: 0.1, pf: 0.1, fp: 0.1, hf: 0.1, fh: 0.2, zj: 0.1, jz: 0.1 },
  ...{ sz: 0.1, zs: 0.1, sc: 0.2, cs: 0.2, sj: 0.3, js: 0.3, jc: 0.2, cj: 0.2, gj: 0.3, ct: 0.3, st: 0.5 },
  ...{ kg: 0.3, gk: 0.3, td: 0.3, dt: 0.3, pb: 0.3, bp: 0.3, nm: 0.2, mn: 0.2, gŋ: 0.02, ŋg: 0.02 },
};
const vowels = {
  ...{ ae: 0.15, ea: 0.15, ei: 0.15, ie: 0.15, ou: 0.15, uo: 0.15 },
  ...{ ao: 0.18, oa: 0.18, au: 0.18, ua: 0.25, ui: 0.18, iu: 0.2 },
};

const costs: Readonly<Record<Spelling, Costs>> = {
  kana: {
    ...{ vowel: 0.3, addedVowel: 0.25, endOfNg: 0.5 },
    pairs: { ...anywhere, ...vowels, nm: 0.05, gj: 0.1 },
  },
  // What begins a second part of a word is voiced: kawa, Ishigawa; hashi, Ohashi and Shimbashi.
  japanese: {
    ...{ vowel: 0.6, addedVowel: 0.25, endOfNg: 0.5 },
    pairs: {
      ...anywhere,
      ...{ nm: 0.05, zj: 0.03, jz: 0.03, hf: 0.03, kg: 0.1, td: 0.15 },
      ...{ sz: 0.05, sj: 0.1, cj: 0.1, hb: 0.15, hp: 0.2 },
    },
  },
  chinese: {
    ...{ vowel: 0.3, addedVowel: 0.25, endOfNg: 0.3 },
    pairs: {
      ...anywhere,
      ...vowels,
      ...{ bp: 0.1, gk: 0.1, dt: 0.1, jc: 0.1, cj: 0.15, sc: 0.15, cs: 0.15, sz: 0.05, sj: 0.2 },
    },
  },
  hangul: {
    ...{ vowel: 0.3, addedVowel: 0.25, endOfNg: 1 },
    pairs: {
      ...anywhere,
      ...vowels,
      ...{ gk: 0.03, bp: 0.1, jc: 0.05, jg: 0.25, dt: 0.9, td: 0.9 },
      ...{ pb: 0.5, cj: 0.4, nm: 0.6, mn: 0.6, kŋ: 0.1 },
    },
  },
};

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789ŋ?';
const isVowel = (sound: number): boolean => 'aeiou'.includes(alphabet[sound] ?? '');
/** The costs by the numbers of sounds, for each spelling. */
export const priced = {
  kana: prices(costs.kana),
  japanese: prices(costs.japanese),
  chinese: prices(costs.chinese),
  hangul: prices(costs.hangul),
} satisfies Record<Spelling, Prices>;

export interface Prices {
  /** What each sound costs that is heard as each other one, by their numbers. */
  readonly swaps: Float64Array;
  /** What each sound costs that only one has. */
  readonly lone: Float64Array;
}

function prices({ vowel, addedVowel, endOfNg, pairs }: Costs): Prices {
  const all = Array.from({ length: sounds }, (_, sound) => sound);
  const swap = (a: number, b: number): number => {
    if (a === b && a < unlike) return 0;
    return pairs[`${alphabet[a]}${alphabet[b]}`] ?? (isVowel(a) && isVowel(b) ? vowel : consonant);
  };
  const lone = (sound: number): number => {
    if (isVowel(sound)) return addedVowel;
    if (alphabet[sound] === 'ŋ') return endOfNg;
    return 'rh'.includes(alphabet[sound] ?? '') ? faint : consonant;
  };
  return {
    swaps: Float64Array.from(all.flatMap((a) => all.map((b) => swap(a, b)))),
    lone: Float64Array.from(all, lone),
  };
}
