/**
 * Hangul: beginnings, middles and ends of syllables in the order of Unicode. First stands how the Revised Romanisation writes them, then how
 * firms do that spell their names in their own way: 성 is seong and sung, 대 dae and dai, 버 beo and ber. An end that the next syllable may change or
 * swallow may be missing: 롯데 is Lotte.
 */
const initials = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const medials =
  'a ae|ai|a ya yae|ye eo|u|o|er e|ei yeo|you|yu|ye ye o wa wae|we oe|oi|we yo u|oo wo|weo|o we wi yu eu|- ui|i|eui i|y'.split(
    ' ',
  );
const finals = '- k|- k|- k|- n|l n n t|- l k m l l l p l m p|- p|- t|- t|- ng t|- t|- k|- t|- p|- t|-'.split(
  ' ',
);

/** Katakana in Hepburn's romanisation; a sound that ends in u or o is often none of its own in a loanword: ク is k, ト is t. */
const columns = ['a', 'i', 'u', 'e', 'o'];
const kana: Readonly<Record<string, string>> = {
  ...rows({
    '': 'アイウエオ',
    k: 'カキクケコ',
    g: 'ガギグゲゴ',
    s: 'サシスセソ',
    z: 'ザジズゼゾ',
    t: 'タチツテト',
    d: 'ダヂヅデド',
  }),
  ...rows({
    n: 'ナニヌネノ',
    h: 'ハヒフヘホ',
    b: 'バビブベボ',
    p: 'パピプペポ',
    m: 'マミムメモ',
    y: 'ヤ_ユ_ヨ',
    r: 'ラリルレロ',
  }),
  ...{ ワ: 'wa', ヰ: 'i', ヱ: 'e', ヲ: 'o', ン: 'n', ヴ: 'vu|v', ヵ: 'ka', ヶ: 'ke', ッ: '-', ー: '-|r' },
  ...{ シ: 'shi|si|sh', ジ: 'ji|zi|j|g', チ: 'chi|ti|ch', ヂ: 'ji', ツ: 'tsu|ts', ヅ: 'zu', フ: 'fu|f|hu' },
  ...{
    ク: 'ku|k|c',
    グ: 'gu|g',
    ス: 'su|s',
    ズ: 'zu|s|z',
    ト: 'to|t',
    ド: 'do|d',
    ブ: 'bu|b|v',
    プ: 'pu|p',
    ム: 'mu|m',
    ル: 'ru|l|r',
  },
};
const small: Readonly<Record<string, string>> = {
  ...{ ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o', ャ: 'ya', ュ: 'yu', ョ: 'yo', ヮ: 'wa' },
};

/** How a letter of kana or hangul is written in Latin ones, the usual way first; null where it is neither. */
export function romanised(letter: string): readonly string[] | null {
  const at = letter.charCodeAt(0) - 0xac00;
  if (at >= 0 && at <= 0xd7a3 - 0xac00) {
    const begin = initials[Math.floor(at / 588)];
    return ways(medials[Math.floor((at % 588) / 28)]).flatMap((vowel) =>
      ways(finals[at % 28]).map((end) => `${begin}${vowel}${end}`.replaceAll('-', '')),
    );
  }
  const [first = '', second = ''] = letter;
  const sound = kana[first];
  if (sound === undefined) return small[first] === undefined ? null : [small[first]];
  const vowel = small[second];
  if (vowel === undefined) return ways(sound).map((way) => way.replace('-', ''));
  const [whole = ''] = ways(sound);
  const stem = whole.length > 1 ? whole.replace(/[aiueo]$/, '') : whole;
  // シャ is sha and not shya; ティ is ti, フェ fe.
  return [/(?:sh|ch|j)$/.test(stem) ? `${stem}${vowel.replace('y', '')}` : `${stem}${vowel}`];
}

/** A word cut into letters that are read by themselves: a kana with the small one after it. */
export function lettersOf(word: string): readonly string[] {
  return word.match(/[\u30a0-\u30ff][ァィゥェォャュョヮ]|./gsu) ?? [];
}

const ways = (all: string | undefined): readonly string[] => (all ?? '').split('|');

function rows(letters: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(letters).flatMap(([sound, row]) =>
      [...row].map((letter, i) => [letter, `${sound}${columns[i]}`]),
    ),
  );
}
