import { isShort } from './searched-name.ts';
import { typosBetween } from './typos.ts';

/** Romanised beginnings, middles and ends of hangul syllables, in the order of Unicode; sounds that writers swap are one. */
const initials = 'k k n t t r m p p s s  j j j k t p h'.split(' ');
const medials = 'a e a e o e o e o a e e o u o e i u  i i'.split(' ');
const finals = ' k k k n n n t r k m p r r p r m p p t t n t t k t p '.split(' ');

/** Katakana by the consonant of their row, and by the vowel of their column. ッ and ー have no sound of their own. */
const rows: Readonly<Record<string, string>> = byLetter({
  k: 'カキクケコガギグゲゴヵヶ',
  s: 'サシスセソ',
  t: 'タテトダデドツヅ',
  j: 'チヂザジズゼゾ',
  n: 'ナニヌネノン',
  h: 'ハヒヘホ',
  p: 'パピプペポバビブベボフヴ',
  m: 'マミムメモ',
  r: 'ラリルレロ',
});
const columns: Readonly<Record<string, string>> = byLetter({
  a: 'アァカガヵサザタダナハバパマヤャラワヮ',
  i: 'イィキギシジチヂニヒビピミリヰ',
  u: 'ウゥクグスズツヅヌフブプムユュルヴ',
  e: 'エェケゲヶセゼテデネヘベペメレヱ',
  o: 'オォコゴソゾトドノホボポモヨョロヲ',
});

/** Latin spellings of one sound. */
const latin: Readonly<Record<string, string>> = {
  ...{ sch: 's', sh: 's', sc: 's', tch: 'j', ch: 'j', dg: 'j', z: 'j', ng: 'n', ph: 'p', f: 'p', v: 'p' },
  ...{ b: 'p', x: 'ks', ck: 'k', q: 'k', c: 'k', g: 'k', th: 't', d: 't', l: 'r', y: 'i', w: 'u' },
};
const spellings = /sch|sh|sc(?=[eiy])|tch|ch|dg|z|ng(?![aeiou])|ph|[fvb]|x|ck|[qcg]|th|[dlyw]/g;

/** Fewer consonants than this say nothing; several words run together need one more. */
const fewest = 3;
const fewestOfWords = 4;

/** How a word sounds, roughly: as it would be read aloud, and the consonants of that. */
export interface Sound {
  readonly read: string;
  readonly consonants: string;
}

/**
 * How a word sounds in hangul, kana or Latin letters, so that 마이크로소프트, マイクロソフト and Microsoft are alike; null where
 * nothing can be said. Han characters are never read: the same ones sound different in every language.
 */
export function soundOf(word: string): Sound | null {
  let read = '';
  for (const part of word.normalize('NFC').match(/[가-힣]+|[ァ-ヺー]+|[a-z]+|[^가-힣ァ-ヺーa-z]+/gu) ?? []) {
    if (/^[가-힣]/u.test(part)) read += readHangul(part);
    else if (/^[ァ-ヺー]/u.test(part)) read += readKana(part);
    else if (/^[a-z]/.test(part)) read += part.replace(spellings, readLatin);
    else return null;
  }
  // GDPR is spelled out, not read.
  if (!/[aeiou]/.test(read)) return null;
  const consonants = withoutDoubles(read.replace(/[aeiou]/g, ''));
  return consonants.length < fewest ? null : { read: withoutDoubles(read), consonants };
}

/** The sound of a name as a whole; null where it has only one word, which has a sound of its own. */
export function soundOfWords(words: readonly string[]): Sound | null {
  const compact = words.join('');
  const sound = words.length < 2 || !isShort(compact) ? null : soundOf(compact);
  return sound === null || sound.consonants.length < fewestOfWords ? null : sound;
}

/**
 * Whether two words sound alike: the same consonants, with vowels that are much the same. Three consonants are shared by
 * many words (oracle and algeria), so the vowels count for more there.
 */
export function soundAlike(a: Sound, b: Sound): boolean {
  if (a.consonants !== b.consonants) return false;
  const share = a.consonants.length === fewest ? 1 / 3 : 3 / 5;
  const most = Math.floor(share * Math.max(a.read.length, b.read.length));
  return typosBetween(a.read, b.read, most) <= most;
}

function byLetter(letters: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(letters).flatMap(([sound, all]) => [...all].map((letter) => [letter, sound])),
  );
}

const withoutDoubles = (sounds: string): string => sounds.replace(/(.)\1+/g, '$1');

function readHangul(text: string): string {
  let read = '';
  for (let i = 0; i < text.length; i++) {
    const at = text.charCodeAt(i) - 0xac00;
    read += `${initials[Math.floor(at / 588)]}${medials[Math.floor((at % 588) / 28)]}${finals[at % 28]}`;
  }
  return read;
}

/** A small vowel replaces the vowel before it: フェ is pe. */
function readKana(text: string): string {
  let read = '';
  for (const letter of text) {
    if ('ァィゥェォャュョ'.includes(letter)) read = read.replace(/[aeiou]$/, '');
    read += `${rows[letter] ?? ''}${columns[letter] ?? ''}`;
  }
  return read;
}

function readLatin(spelling: string, at: number, word: string): string {
  const soft = spelling === 'c' && 'eiy'.includes(word[at + 1] ?? '?');
  return soft ? 's' : (latin[spelling] ?? '');
}
