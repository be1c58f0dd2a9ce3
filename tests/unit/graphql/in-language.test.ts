import { expect, test } from 'vitest';
import { inLanguage } from '../../../src/graphql/values/in-language.ts';

const said = [{ lang: 'ko' }, { lang: 'zh-Hant' }, { lang: 'en-GB' }, { lang: null }];

test.each([
  ['ko', 'ko'],
  ['ko-KR', 'ko'],
  ['zh', 'zh-Hant'],
  ['fr', 'en-GB'],
  [null, 'en-GB'],
])('asked for in %s, it is shown in %s', (asked, shown) => {
  expect(inLanguage(said, asked)?.lang).toBe(shown);
});

test('without English, the first is shown', () => {
  expect(inLanguage([{ lang: 'ko' }, { lang: 'ja' }], 'fr')?.lang).toBe('ko');
  expect(inLanguage([], 'fr')).toBeUndefined();
});
