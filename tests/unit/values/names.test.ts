import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../schema/values/fold.ts';
import { name, prose } from '../../../schema/values/index.ts';
import { type Name, nameFor, nameKinds } from '../../../schema/values/name.ts';

const tag = fc.constantFrom('', 'en', 'ko', 'ja', 'zh-Hant', 'pt-BR');
const kind = fc.constantFrom(...(Object.keys(nameKinds) as Name['kind'][]));
const some = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((s) => s.trim())
  .filter((s) => s !== '');
const of = (value: string, lang: string, k: Name['kind'] = 'COMMON'): Name => ({ value, lang, kind: k });

describe('a name', () => {
  test('comes back from its text with whatever characters it has', () => {
    fc.assert(
      fc.property(some, tag, kind, (value, lang, k) => {
        expect(name.parse(name.format(of(value, lang, k)))).toEqual(of(value, lang, k));
      }),
    );
  });

  test.each([
    'AT@T',
    'a@b@c',
    '@home',
    "Widget's “works”",
    '"quoted"',
    'Ｏｒａｃｌｅ',
    '오라클',
    '株式会社ウィジェット',
    'شركة',
    '\u202eelcarO',
    '👩‍👩‍👧 Inc.',
    'two\nlines',
    '\\',
    '$(x)',
    'Q@en COMMON',
  ])('may be %j', (value) => {
    expect(name.parse(`${value}@en OFFICIAL`)).toEqual(of(value, 'en', 'OFFICIAL'));
  });

  test('without a language or a kind is a common one of no language', () => {
    expect(name.format(name.parse('Oracle'))).toBe('Oracle@ COMMON');
    expect(name.format(name.parse('Oracle@en'))).toBe('Oracle@en COMMON');
    expect(name.format(name.parse(' Oracle @EN-us FORMER'))).toBe('Oracle@en-US FORMER');
  });

  test('says which kind was meant, also in lowercase', () => {
    expect(() => name.parse('Oracle@en COMON')).toThrow('Did you mean COMMON?');
    expect(() => name.parse('Oracle@en common')).toThrow('Did you mean COMMON?');
    expect(() => name.parse('Oracle@en constructor')).toThrow('is not a kind of name');
  });

  test('is not empty, and its language is a tag', () => {
    for (const raw of ['', ' ', '@en', ' @en ALIAS', '@']) expect(() => name.parse(raw)).toThrow('empty');
    expect(() => name.parse('Oracle@e')).toThrow('e is not a language tag');
  });

  test('is refused where what it is compared by is too long for an index', () => {
    expect(name.parse(`${'ﷺ'.repeat(100)}@ar`).value).toHaveLength(100);
    expect(() => name.parse(`${'ﷺ'.repeat(200)}@ar`)).toThrow('more than 2000 characters');
  });

  test('that is best known comes first, is shown, and gives the order', () => {
    expect(name.precedence?.(of('x', 'en', 'COMMON'))).toBeLessThan(
      name.precedence?.(of('x', 'en', 'FORMER')) ?? 0,
    );
    const names = [of('오라클', 'ko'), of('Óracle', 'en'), of('Other', 'en')];
    expect(name.summary?.of(names)).toEqual(['Óracle', 'oracle']);
  });
});

describe('the name to show', () => {
  const names = [of('오라클', 'ko'), of('甲骨文', 'zh-Hans'), of('Oracle', 'en'), of('Oracle Corp.', 'en')];

  test.each([
    ['ko', '오라클'],
    ['ko-KR', '오라클'],
    ['zh-Hant', '甲骨文'],
    ['en-GB', 'Oracle'],
    ['ja', 'Oracle'],
    [null, 'Oracle'],
  ])('to a reader of %s is %s', (lang, value) => {
    expect(nameFor(names, lang)?.value).toBe(value);
  });

  test('is the first where there is none of the language and none in English', () => {
    expect(nameFor([of('오라클', 'ko'), of('甲骨文', 'zh')], 'ja')?.value).toBe('오라클');
    expect(nameFor([], 'ja')).toBeUndefined();
  });

  test('prefers the very language to one of the same family', () => {
    const both = [of('a', 'zh-Hans'), of('b', 'zh-Hant')];
    expect(nameFor(both, 'zh-Hant')?.value).toBe('b');
  });
});

describe('prose', () => {
  test('comes back from its text, whatever it holds', () => {
    fc.assert(
      fc.property(some, tag.filter(Boolean), (value, lang) => {
        expect(prose.parse(prose.format({ value, lang }))).toEqual({ value, lang });
      }),
    );
  });

  test('is rival to what is said in the same language alone', () => {
    const slot = (raw: string) => prose.slot?.(prose.parse(raw));
    expect(slot('A@EN')).toBe(slot('B@en'));
    expect(slot('A@en')).not.toBe(slot('A@ko'));
  });

  test.each(['no language', '@en', ' @en', 'x@', 'x@en COMMON', ''])('is not %j', (raw) => {
    expect(() => prose.parse(raw)).toThrow('the text or its language is missing');
  });
});

describe('folding', () => {
  test.each([
    ['Ｏｒａｃｌｅ', 'oracle'],
    ['ÓRACLE', 'oracle'],
    ['Straße', 'straße'],
    ['Ελλάδα', 'ελλαδα'],
    ['Чёрный', 'черныи'],
    ['ｵﾗｸﾙ', 'オラクル'],
    ['  two \t\n words ', 'two words'],
    ['①', '1'],
    ['İstanbul', 'istanbul'],
    ['한국', '한국'],
  ])('takes %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('keeps marks that make another letter: voiced kana, Hangul, Arabic, Devanagari', () => {
    expect(fold('ハ')).not.toBe(fold('パ'));
    expect(fold('ﾊﾟ')).toBe(fold('パ'));
    expect(fold('بّ')).not.toBe(fold('ب'));
    expect(fold('कि')).not.toBe(fold('क'));
  });

  test('is done after one time, and takes NFC and NFD as equal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
      { numRuns: 1_000 },
    );
  });
});
