import { describe, expect, test } from 'vitest';
import { fitParticle } from '../../../src/questions/korean-particles.ts';
import { parsePhrase } from '../../../src/questions/parse-phrase.ts';
import { sayPhrase } from '../../../src/questions/say-phrase.ts';

const say = (lang: string, text: string, name: string) => sayPhrase(parsePhrase(lang, text), () => name);

describe('a phrase with a name in its slot', () => {
  test('is a sentence of its language', () => {
    expect(say('en', 'Who invest~s/pays in/into {x}?', 'Japan')).toBe('Who invests in Japan?');
    expect(say('ja', '{x}に/へ 投資~しているのは 誰~か/だれ~？', '日本')).toBe(
      '日本に投資しているのは誰か？',
    );
    expect(say('ko', '{x}에/에서 누가 투자~하나?', '일본')).toBe('일본에 누가 투자하나?');
  });

  test('takes a name as it is, whatever signs are in it', () => {
    expect(say('en', 'What is {x}?', '$& {x} $1')).toBe('What is $& {x} $1?');
  });
});

test.each([
  ['일본', '는', '은'],
  ['미국', '가', '이'],
  ['오라클', '으로', '로'],
  ['일본', '로', '으로'],
  ['마이크로소프트', '은', '는'],
  ['마이크로소프트', '과', '와'],
  ['구글', '를', '을'],
  ['AWS', '은', '는'],
  ['정부(일본)', '는', '은'],
  ['일본', '에서', '에서'],
])('behind %s, %s is written %s', (name, particle, written) => {
  expect(fitParticle(name, particle)).toBe(written);
});
