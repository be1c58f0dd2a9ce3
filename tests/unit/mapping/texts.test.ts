import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnValue } from '../../../src/mapping/column-value.ts';
import { datesOf, patternFault } from '../../../src/mapping/date-format.ts';
import { plainNumber } from '../../../src/mapping/plain-number.ts';
import { keyOf, slugOf } from '../../../src/mapping/slug.ts';
import { countryCode } from '../../../src/mapping/tables/countries.ts';

describe('a date is read as the field writes it', () => {
  test.each([
    ['dd/MM/yyyy', '30/09/2019', '2019-09-30'],
    ['d.M.yyyy', '3.9.2019', '2019-09-03'],
    ['MMM d, yyyy', 'Sep 30, 2019', '2019-09-30'],
    ['d MMMM yyyy', '1 september  2019', '2019-09-01'],
    ['MM/yyyy', '09/2019', '2019-09'],
    ['yyyy', '2019', '2019'],
    ["'FY'yyyy", 'FY2019', '2019'],
  ])('%s: %s', (pattern, text, date) => {
    expect(datesOf(pattern)(text)).toBe(date);
  });

  test.each([
    ['dd/MM/yyyy', '3/9/2019'],
    ['dd/MM/yyyy', '30/09/19'],
    ['MMM yyyy', 'Foo 2019'],
    ['MMM yyyy', 'Ma 2019'],
    ['dd.MM.yyyy', '30/09/2019'],
  ])('%s is not %s', (pattern, text) => {
    expect(datesOf(pattern)(text)).toBeNull();
  });

  test('and a pattern says what it lacks', () => {
    expect(patternFault('dd/mm/yyyy')).toBe('mm is no part of a date');
    expect(patternFault('dd/MM')).toBe('it has no year');
    expect(patternFault("d 'of' MMMM yyyy")).toBeNull();
  });

  test('every day comes back, whatever the order of its parts', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('yyyy-MM-dd', 'dd.MM.yyyy', 'MM/dd/yyyy', 'yyyyMMdd'),
        (moment, pattern) => {
          const iso = moment.toISOString().slice(0, 10);
          const [year = '', month = '', date = ''] = iso.split('-');
          const text = pattern.replace('yyyy', year).replace('MM', month).replace('dd', date);
          expect(datesOf(pattern)(text)).toBe(iso);
        },
      ),
    );
  });
});

describe('a number is read as the field writes it', () => {
  test.each([
    ['8902322.56', '.', '1', '8902322.56'],
    ['1,234,567.5', '.', '1', '1234567.5'],
    ['1.234.567,5', ',', '1', '1234567.5'],
    ['1 234', ',', '1000', '1234000'],
    ["1'234", '.', '1', '1234'],
    ['−5', '.', '1', '-5'],
    ['0.1', '.', '0.1', '0.01'],
  ] as const)('%s with %s before decimals, times %s', (text, decimal, times, plain) => {
    expect(plainNumber(text, decimal, times)).toBe(plain);
  });

  test.each([
    ['1,5', '.'],
    ['1.5', ','],
    ['12,34,567', '.'],
    ['1,2345', '.'],
    ['5 m', '.'],
    ['', '.'],
    ['1e3', '.'],
  ] as const)('%s is none with %s before decimals', (text, decimal) => {
    expect(plainNumber(text, decimal, '1')).toBeNull();
  });

  test('every number comes back from either notation', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 18n }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const [grouped, rest] = [whole.toLocaleString('en'), String(cents).padStart(2, '0')];
          const plain = plainNumber(`${whole}.${rest}`, '.', '1');
          expect(plainNumber(`${grouped}.${rest}`, '.', '1')).toBe(plain);
          expect(plainNumber(`${grouped.replaceAll(',', '.')},${rest}`, ',', '1')).toBe(plain);
        },
      ),
    );
  });
});

describe('ids are never made by cutting', () => {
  test('a name makes a slug where all of its letters stand in it', () => {
    expect(slugOf('Société Générale S.A.', 'dataset/d')).toBe('societe-generale-s-a');
    for (const name of ['삼성전자', 'NTTデータ', '…', 'x'.repeat(81)])
      expect(slugOf(name, 'dataset/d')).toMatch(/^d-[0-9a-f]{16}$/);
  });

  test('two keys are two ids, also where they would read the same joined', () => {
    expect(keyOf(['a', 'bc'], 'dataset/d')).not.toBe(keyOf(['ab', 'c'], 'dataset/d'));
    expect(keyOf(['a'], 'dataset/d')).not.toBe(keyOf(['a'], 'dataset/e'));
  });

  test('two long names that begin alike are two slugs', () => {
    const long = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(long, long, (a, b) => {
        const [one, other] = [
          slugOf(`${'x'.repeat(80)}${a}`, 'dataset/d'),
          slugOf(`${'x'.repeat(80)}${b}`, 'dataset/d'),
        ];
        // What has letters alone in one case and no signs may be one word, which nothing was cut of.
        expect(one !== other || a === b || !/^d-/.test(one)).toBe(true);
      }),
    );
  });
});

test.each([
  ['jp', 'jp'],
  ['JPN', 'jp'],
  ['392', 'jp'],
  ['36', 'au'],
  ['.uk', 'gb'],
  ['South Korea', 'kr'],
  ['the Netherlands', 'nl'],
  ['Korea (Republic of)', 'kr'],
  ['Korea, Republic of', 'kr'],
  ['Iran (Islamic Republic of)', 'ir'],
  ['Deutschland', 'de'],
  ['Cote d’Ivoire', 'ci'],
  ['대한민국', 'kr'],
  ['日本', 'jp'],
  ['Narnia', undefined],
  ['', undefined],
])('the country %j is %s', (text, code) => {
  expect(countryCode(text)).toBe(code);
});

describe('a column', () => {
  const record = { 'a.b': 'itself', a: { b: 'inner', c: [{ d: '1' }, { d: '2' }, {}] } };
  test('is the key of that name before it is a way of names', () => {
    expect(columnValue(record, 'a.b')).toBe('itself');
    expect(columnValue(record, 'a.c.d')).toEqual(['1', '2']);
    expect(columnValue(record, 'a.x')).toBeUndefined();
    expect(columnValue(record, 'constructor')).toBeUndefined();
  });
});
