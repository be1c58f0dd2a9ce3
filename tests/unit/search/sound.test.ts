import { describe, expect, test } from 'vitest';
import { fold } from '../../../schema/values/fold.ts';
import { searchedName } from '../../../src/search/searched-name.ts';
import { soundOf } from '../../../src/search/sound.ts';

const sound = (name: string): string => soundOf(searchedName(fold(name)).compact);

describe('hangul, kana and Latin spellings of one name sound alike', () => {
  test.each([
    ['Oracle', '오라클', 'オラクル'],
    ['Amazon', '아마존', 'アマゾン'],
    ['Microsoft', '마이크로소프트', 'マイクロソフト'],
    ['Samsung', '삼성', 'サムスン'],
    ['Toshiba', '도시바', 'トシバ'],
    ['Nvidia', '엔비디아', 'エヌビディア'],
    ['Sakura', '사쿠라', 'さくら'],
  ])('%s %s %s', (...names) => {
    const sounds = names.map(sound);
    expect(sounds[0]).not.toBe('');
    expect(new Set(sounds).size).toBe(1);
  });
});

test('Han letters are never read', () => {
  for (const name of ['経済産業省', '三星電子', '日本ABCマート']) expect(sound(name)).toBe('');
});

test('what has fewer than three consonants says nothing', () => {
  for (const name of ['IBM社', '구글', 'AI', '', '1234']) expect(sound(name)).toBe('');
});
