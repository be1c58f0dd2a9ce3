/** Romanised beginnings and ends of hangul syllables, in the order of Unicode; sounds that writers swap are one. */
const initials = 'k k n t t r m p p s s  j j j k t p h'.split(' ');
const finals = ' k k k n n n t r k m p r r p r m p p t t n t t k t p '.split(' ');

/** Consonants of katakana by the row of the syllabary. */
const kana: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    k: 'カキクケコガギグゲゴヵヶ',
    s: 'サシスセソ',
    t: 'タテトダデドツヅ',
    j: 'チヂザジズゼゾ',
    n: 'ナニヌネノン',
    h: 'ハヒヘホ',
    p: 'パピプペポバビブベボフヴ',
    m: 'マミムメモ',
    r: 'ラリルレロ',
  }).flatMap(([sound, letters]) => [...letters].map((letter) => [letter, sound])),
);

/** Latin spellings of one sound, the longer ones first. */
const latin: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|sc(?=[eiy])|c(?=[eiy])/g, 's'],
  [/tch|ch|dg|z/g, 'j'],
  [/ng(?![aeiou])/g, 'n'],
  [/ph|f|v|b/g, 'p'],
  [/x/g, 'ks'],
  [/ck|q|c|g/g, 'k'],
  [/th|d/g, 't'],
  [/l/g, 'r'],
  [/[^a-z]/g, ''],
];

/** Fewer consonants than these tell nothing; several words run together need one more. */
const fewest = 3;
const fewestOfWords = 4;

/**
 * The consonants of a word as they sound, roughly, so that 마이크로소프트, マイクロソフト and Microsoft are one; empty where
 * nothing can be said. Han letters are never read: the same ones sound otherwise in every language.
 */
export function soundOf(word: string): string {
  let sound = '';
  for (const part of word.normalize('NFC').match(/[가-힣]+|[ァ-ヺー]+|[a-z]+|[^가-힣ァ-ヺーa-z]+/gu) ?? []) {
    if (/^[가-힣]/u.test(part)) sound += hangul(part);
    else if (/^[ァ-ヺー]/u.test(part)) sound += [...part].map((letter) => kana[letter] ?? '').join('');
    else if (/^[a-z]/.test(part)) sound += fromLatin(part);
    else return '';
  }
  const plain = sound.replace(/(.)\1+/g, '$1');
  return plain.length < fewest ? '' : plain;
}

function hangul(text: string): string {
  return [...text]
    .map((syllable) => {
      const at = syllable.charCodeAt(0) - 0xac00;
      return `${initials[Math.floor(at / 588)] ?? ''}${finals[at % 28] ?? ''}`;
    })
    .join('');
}

function fromLatin(text: string): string {
  const consonants = latin.reduce((rest, [spelling, sound]) => rest.replace(spelling, sound), text);
  return consonants.replace(/[aeiouwy]/g, '');
}

/** The sound of a name as a whole; empty where it has one word, which sounds by itself. */
export function soundOfWords(words: readonly string[]): string {
  const sound = words.length < 2 || words.length > mostWords ? '' : soundOf(words.join(''));
  return sound.length < fewestOfWords ? '' : sound;
}

/** A longer text is no name that somebody heard. */
const mostWords = 4;
