import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../schema/values/fold.ts';
import { matchReasons, nameMatcher, reasonOrder } from '../../../src/search/name-match.ts';
import { searchedName } from '../../../src/search/searched-name.ts';
import { termsOf } from '../../../src/search/terms.ts';

const reason = (typed: string, name: string): string | null => {
  const rank = nameMatcher(searchedName(fold(typed)))(searchedName(fold(name)));
  return rank === null ? null : (reasonOrder[rank] ?? null);
};

test('every reason has its place and its sentence', () => {
  expect([...new Set(reasonOrder)]).toEqual(Object.keys(matchReasons));
});

describe('the best reason is told', () => {
  test.each([
    ['oracle', 'Oracle Corporation', 'EXACT'],
    ['soft bank', 'SoftBank', 'EXACT'],
    ['micros', 'Microsoft', 'PREFIX'],
    ['government cloud', 'Government Cloud (Japan)', 'EXACT'],
    ['personal information act (appi)', 'Personal Information Act', 'EXACT'],
    ["moody's", 'Moodys', 'EXACT'],
    ['moodys', 'Moody’s', 'EXACT'],
    ['amazon web s', 'Amazon Web Services', 'PREFIX'],
    ['web amazon', 'Amazon Web Services', 'WORDS'],
    ['services am', 'Amazon Web Services', 'WORDS'],
    ['google data centre', "Google's data centre near Tokyo", 'WORDS'],
    ['産業省', '経済産業省', 'WORDS'],
    ['산업성', '일본 경제산업성', 'WORDS'],
    ['orcale', 'Oracle', 'FUZZY'],
    ['amazon web servces', 'Amazon Web Services', 'FUZZY'],
    ['microsfto', 'Microsoft', 'FUZZY'],
    ['오라콜', '오라클', 'FUZZY'],
    ['maikurosofuto', '마이크로소프트', 'SOUND'],
    ['maikurosofuto', 'Microsoft', 'SOUND'],
    ['소프트뱅크', 'Soft Bank', 'SOUND'],
    ['soft bank', '소프트뱅크', 'SOUND'],
    ['페이스북', 'Facebook', 'SOUND'],
    ['gogle', "Google's data centre near Tokyo", 'FUZZY'],
    ['plan (2024)', 'Plan (2025)', null],
    ['gdpr', 'コートジボワール', null],
    ['三星電子', '삼성전자', null],
    ['ibn', 'IBM', null],
    ['oracle japan', 'Oracle', null],
    ['', 'Oracle', null],
    ['%', 'Oracle', null],
  ])('%s finds %s: %s', (typed, name, expected) => {
    expect(reason(typed, name)).toBe(expected);
  });
});

describe('a slip in a whole name goes before one in a longer name', () => {
  test.each([
    ['mircosoft', 'Microsoft', 'Microsoft to build in Japan'],
    ['sakra internet', 'Sakura Internet', 'A subsidy for Sakura Internet'],
    ['오사까', '오사카', '오라클 오사카 데이터센터'],
    ['キシダ', '기시다', 'Kishida: investment that comes back'],
    ['goverment cloud', 'Government Cloud (Japan)', 'The government cloud programme'],
  ])('%s is %s, not %s', (typed, whole, longer) => {
    const rank = nameMatcher(searchedName(fold(typed)));
    const [one, other] = [rank(searchedName(fold(whole))), rank(searchedName(fold(longer)))];
    expect(other).not.toBeNull();
    expect(one).toBeLessThan(other ?? 0);
  });
});

test('any text whatever is compared without a fault, and finds the name that it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const has = searchedName(fold(text)).compact !== '';
      expect(reason(text, text)).toBe(has ? 'EXACT' : null);
      expect(termsOf([fold(text)]).size > 0).toBe(has);
    }),
    { numRuns: 500 },
  );
});

test('the terms of a name do not depend on the order of names', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['oracle', 'オラクル', '오라클', 'oracle corp.']), (names) => {
      const sorted = [...termsOf([...names].sort())].sort();
      expect([...termsOf(names)].sort()).toEqual(sorted);
    }),
  );
});
