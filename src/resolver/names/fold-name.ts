import { eastAsianLetters, inKatakana } from '../../search/east-asian-letters.ts';

/** Cyrillic letters as they are commonly written in Latin (BGN/PCGN, without its marks). */
const cyrillic: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    є: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
  },
  ...{
    ї: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ў: 'u',
  },
  ...{
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
  },
};

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const latin: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' },
};

const initials = /(?<![\p{L}\p{N}])((?:\p{L}\.){2,}\p{L}?|\p{L}\.\p{L})\.?(?![\p{L}\p{N}])/gu;

/** A name as words to compare it by; which of them were written as initials (`A.B.C. Systems` is `abc systems`), and which end with a dot. */
export interface FoldedName {
  readonly words: readonly string[];
  readonly initials: ReadonlySet<string>;
  readonly dotted: ReadonlySet<string>;
}

/**
 * A name without case, width, marks, punctuation and genitives, Cyrillic letters in Latin ones, `&` and `+` as `and`. Hiragana become
 * katakana: both write one sound. East Asian words are cut from Latin ones, and not within.
 */
export function foldName(name: string): FoldedName {
  const found = new Set<string>();
  const composed = name
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[а-яёєіїґў]/g, (letter) => cyrillic[letter] ?? letter)
    .replace(/[ßøæœłđðþıħ]/g, (letter) => latin[letter] ?? letter)
    .replace(/(\p{Script=Han})々/gu, '$1$1')
    .replace(/(.)[ゞヾ]/gu, (_, kana: string) => `${kana}${kana}\u3099`.normalize('NFC'))
    .replace(/(.)[ゝヽ]/gu, '$1$1');
  const text = inKatakana(composed)
    .replace(/(?<=\p{L})[’'`´ʼ]s(?![\p{L}\p{N}])/gu, '')
    .replace(/[’'`´ʼ·]/g, '')
    .replace(/[&+]/g, ' and ')
    .replace(/(?<=\p{N})%/gu, ' percent ')
    .replace(initials, (dotted) => {
      const word = dotted.replaceAll('.', '');
      found.add(word);
      return ` ${word} `;
    })
    .replace(betweenScripts, ' ');
  return {
    words: text.match(/[\p{L}\p{N}\p{M}ー]+/gu) ?? [],
    initials: found,
    dotted: new Set(text.match(/[\p{L}\p{N}]+(?=\.)/gu)),
  };
}

const betweenScripts = new RegExp(
  `(?<=[${eastAsianLetters}])(?=[^${eastAsianLetters}])|(?<=[\\p{L}\\p{N}])(?<![${eastAsianLetters}])(?=[${eastAsianLetters}])`,
  'gu',
);
