import { describe, expect, test } from 'vitest';
import { fold } from '../../../schema/values/fold.ts';
import { searchedName } from '../../../src/search/searched-name.ts';
import { soundAlike, soundOf } from '../../../src/search/sound.ts';

const sound = (name: string) => soundOf(searchedName(fold(name)).compact);

function alike(one: string, other: string): boolean | null {
  const [a, b] = [sound(one), sound(other)];
  return a === null || b === null ? null : soundAlike(a, b);
}

describe('hangul, kana and Latin spellings of one name sound alike', () => {
  test.each([
    ['Oracle', '오라클', 'オラクル'],
    ['Amazon', '아마존', 'アマゾン'],
    ['Microsoft', '마이크로소프트', 'マイクロソフト'],
    ['Samsung', '삼성', 'サムスン'],
    ['Toshiba', '도시바', 'トシバ'],
    ['Nvidia', '엔비디아', 'エヌビディア'],
    ['Sakura', '사쿠라', 'さくら'],
    ['Facebook', '페이스북', 'フェイスブック'],
  ])('%s %s %s', (...names) => {
    for (const one of names)
      for (const other of names) expect([one, other, alike(one, other)]).toEqual([one, other, true]);
  });
});

test('letters without a vowel are spelled out, and sound like nothing', () => {
  expect(sound('GDPR')).toBeNull();
});

describe('words that share three consonants and not their vowels do not', () => {
  test.each([
    ['Oracle', 'Algeria'],
    ['Andorra', 'Entry'],
    ['Ecuador', '카타르'],
    ['파라과이', 'Blog'],
  ])('%s %s', (one, other) => {
    expect(sound(one)?.consonants).toBe(sound(other)?.consonants);
    expect(alike(one, other)).toBe(false);
  });
});

test('Han letters are never read', () => {
  for (const name of ['経済産業省', '三星電子', '日本ABCマート']) expect(sound(name)).toBeNull();
});

test('what has fewer than three consonants says nothing', () => {
  for (const name of ['IBM社', '구글', 'AI', '', '1234']) expect(sound(name)).toBeNull();
});
