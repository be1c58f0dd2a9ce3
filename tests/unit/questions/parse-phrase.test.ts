import { describe, expect, test } from 'vitest';
import { parsePhrase } from '../../../src/questions/parse-phrase.ts';

const wordsOf = (lang: string, text: string) =>
  parsePhrase(lang, text).words.map((word) => word.map((s) => `${s.text}${s.open ? '~' : ''}`).join('/'));
const rolesOf = (lang: string, text: string) =>
  parsePhrase(lang, text).slots.map(({ name, roles }) => `${name}:${roles.map(String).join('/')}`);

describe('a phrase', () => {
  test('keeps the words that carry the question, as stems', () => {
    expect(wordsOf('en', 'Why does {x} invest~ in the {y}?')).toEqual(['why', 'invest~']);
    expect(wordsOf('ko', '{x}은 왜 {y}에 투자~하는 기업인가?')).toEqual(['왜', '투자~']);
    expect(wordsOf('ja', 'なぜ {x}は {y}に 投資~する のか？')).toEqual(['なぜ', '投資~']);
  });

  test('may name several words, any one of which will do', () => {
    expect(wordsOf('en', 'What link~s/ties {x} and {y}?')).toEqual(['what', 'link~/ties']);
  });

  test('gives the role of each slot, by the word before it or the particle after it', () => {
    expect(rolesOf('en', 'Why does {x} invest~ in/into the {y} of {z}?')).toEqual([
      'x:null',
      'y:in/in',
      'z:of',
    ]);
    expect(rolesOf('en', "{x}'s reason~s")).toEqual(['x:of']);
    expect(rolesOf('ko', '{x}은/이 {y}에서 {z}과')).toEqual(['x:topic/by', 'y:in', 'z:with']);
    expect(rolesOf('ja', '{x}は {y}に/へ {z}について')).toEqual(['x:topic', 'y:in/in', 'z:about']);
  });

  test('is shown with the first of its words, and without its marks', () => {
    expect(parsePhrase('en', 'Who link~s/ties {x}, “please”?').shown).toBe('Who links {x}, please”?');
    expect(parsePhrase('ko', '{x}은/이 왜/어째서 투자~하나?').shown).toBe('{x}은 왜 투자하나?');
  });

  test.each([
    ['Who makes it?', '"Who makes it?" has no slot.'],
    ['Who makes({x})', 'makes({x}) is not a word.'],
    ["What's with {x}", "What's is not a word."],
    [
      '{target}に投資しているのは誰',
      '{target}に投資しているのは誰: に投資しているのは誰 is more than a particle, and needs a space.',
    ],
    ['{x}ish', '{x}ish: ish is not a particle.'],
  ])('%s is refused', (text, message) => {
    expect(() => parsePhrase('en', text)).toThrow(message);
  });
});
