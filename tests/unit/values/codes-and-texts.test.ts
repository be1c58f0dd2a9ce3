import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countryAlpha2,
  countryAlpha3,
  countryNumeric,
  currency,
  languageTag,
  oneOf,
  text,
  url,
} from '../../../schema/values/index.ts';

describe('a country', () => {
  test('is known by its codes, in lowercase too', () => {
    expect([countryAlpha2.parse(' jp '), countryAlpha3.parse('jpn'), countryNumeric.parse('008')]).toEqual([
      'JP',
      'JPN',
      '008',
    ]);
  });

  test('says which code was meant', () => {
    expect(() => countryAlpha3.parse('JPM')).toThrow('JPM is not an ISO 3166-1 alpha-3 code. Did you mean');
    expect(() => countryAlpha2.parse('XX')).toThrow('is not an ISO 3166-1 alpha-2 code');
    expect(() => countryNumeric.parse('8')).toThrow('8 is not an ISO 3166-1 numeric code');
  });
});

describe('a currency', () => {
  test('is known by its code', () => expect(currency.parse('jpy')).toBe('JPY'));

  test.each(['EUR', 'LTL', 'DEM', 'ZWL', 'HRK', 'VED', 'XDR'])(
    'is one of today or one that was withdrawn: %s',
    (code) => {
      expect(currency.parse(code)).toBe(code);
    },
  );

  test.each(['XAU', 'XTS', 'XXX'])('is not a metal, a test, or none: %s', (code) => {
    expect(() => currency.parse(code)).toThrow('is not an ISO 4217 currency');
  });

  test('says which code was meant', () => {
    expect(() => currency.parse('USX')).toThrow(/Did you mean [A-Z]{3}\?/);
    for (const raw of ['', '$', 'DOLLAR', 'US', 'XXXX'])
      expect(() => currency.parse(raw)).toThrow('is not an ISO 4217 currency');
  });
});

describe('a language', () => {
  test.each([
    ['KO', 'ko'],
    ['zh-hant', 'zh-Hant'],
    ['pt-br', 'pt-BR'],
    ['iw', 'he'],
  ])('of %s is written %s', (raw, tag) => {
    expect(languageTag.parse(raw)).toBe(tag);
  });

  test.each(['', 'e', 'en_US', 'english language', '한국어', 'en-'])('is not %j', (raw) => {
    expect(() => languageTag.parse(raw)).toThrow('is not a language tag');
  });
});

describe('a web address', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['HTTP://EXAMPLE.org/A', 'http://example.org/A'],
    [' https://例え.jp/あ ', 'https://xn--r8jz45g.jp/%E3%81%82'],
  ])('%s is %s', (raw, href) => {
    expect(url.parse(raw)).toBe(href);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\tjavascript:alert(1)',
    'javascript://https://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'ftp://example.org',
    '//example.org',
    'https:',
    'https:example.org',
    'https:///example.org',
    'https://',
    'https://a b',
    'example.org',
    '',
  ])('is not %j', (raw) => {
    expect(() => url.parse(raw)).toThrow('is not a web address');
  });

  test('has no scheme but the two, whatever it was made from', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom('javascript:', 'data:')),
        fc.string(),
        (a, b) => {
          let address: string;
          try {
            address = url.parse(a + b);
          } catch {
            return;
          }
          expect(new URL(address).protocol).toMatch(/^https?:$/);
          expect(url.parse(address)).toBe(address);
        },
      ),
    );
  });
});

describe('a text', () => {
  test('is kept as it is written, but for blanks around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        if (raw.trim() === '') expect(() => text.parse(raw)).toThrow('the text is empty');
        else expect(text.parse(` ${raw} `)).toBe(raw.trim());
      }),
    );
  });
});

describe('one of some words', () => {
  const colour = oneOf('Colour', 'A colour.', { RED: 'Red.', DARK_BLUE: 'Blue.' });

  test('is one of them, in lowercase too', () => expect(colour.parse(' dark_blue ')).toBe('DARK_BLUE'));

  test('says which word was meant', () => {
    expect(() => colour.parse('DARK_BLU')).toThrow(
      'DARK_BLU is not a value of Colour. Did you mean DARK_BLUE?',
    );
    for (const raw of ['', 'constructor', '__proto__', 'toString'])
      expect(() => colour.parse(raw)).toThrow('is not a value of Colour');
  });
});
