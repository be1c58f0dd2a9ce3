import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, fuzzyDate } from '../../../schema/values/index.ts';

const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const month = day.map((d) => d.slice(0, 7));
const precise = fc.oneof(year, month, day);
const vague = fc.tuple(precise, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));
const span = fc
  .tuple(fc.oneof(vague, fc.constant('..')), fc.oneof(vague, fc.constant('..')))
  .map((ends) => ends.join('/'));
const unspecified = year.map((y) => `${y.slice(0, 3)}X`).filter((y) => y !== '000X');
const season = fc.tuple(year, fc.integer({ min: 21, max: 41 })).map((parts) => parts.join('-'));
const list = fc.array(precise, { minLength: 1, maxLength: 4 }).map((all) => `{${all.join(',')}}`);

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** What a text of EDTF spans, or null where it is refused. */
function read(text: string) {
  try {
    return fuzzyDate.parse(text);
  } catch {
    return null;
  }
}

describe('a fuzzy date', () => {
  test('lies between two days that exist, the first not after the last', () => {
    fc.assert(
      fc.property(fc.oneof(vague, span, unspecified, season, list), (text) => {
        const date = read(text);
        if (date === null) return;
        expect(isDay(date.earliest) && isDay(date.latest)).toBe(true);
        expect(date.earliest <= date.latest).toBe(true);
      }),
    );
  });

  test('takes every day, month and year of the calendar, with or without doubt', () => {
    fc.assert(
      fc.property(vague, (text) => {
        const { earliest, latest } = fuzzyDate.parse(text);
        const bare = text.replace(/[?~%]$/, '');
        expect([earliest.slice(0, bare.length), latest.slice(0, bare.length)]).toEqual([bare, bare]);
      }),
    );
  });

  test('takes a span exactly where its ends are in order', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        fc.pre(a !== b);
        expect(read(`${a}/${b}`) !== null).toBe(a < b);
      }),
    );
  });

  test.each([
    ['2024-04-18', '2024-04-18', '2024-04-18'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024~', '2024-01-01', '2024-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2024/2034', '2024-01-01', '2034-12-31'],
    ['2024-04/..', '2024-04-01', '9999-12-31'],
    ['../2024', '0001-01-01', '2024-12-31'],
    [' 2024 ', '2024-01-01', '2024-12-31'],
  ])('reads %s', (text, earliest, latest) => {
    expect(fuzzyDate.parse(text)).toEqual({ edtf: text.trim(), earliest, latest });
  });

  test.each(['2025/2020', '2024-05/2024-04', '2024-05-02/2024-05-01'])(
    'says that %s ends before it begins',
    (text) => {
      expect(() => fuzzyDate.parse(text)).toThrow('ends before it begins');
    },
  );

  test.each([
    '2023-02-29',
    '2023-02-29?',
    '?2023-02-29',
    '2023-~02-29',
    '2023-02-29/2024',
    '2024/2024-04-31',
    '2024-02-30~',
    '{2023-02-29..2024}',
    '2024-13',
    '2024/2023',
    '0000',
    '-0001',
    'Y12024',
    '10000',
    '2024-04-18T09:00:00Z',
    'April 2024',
    '2024.04.18',
    '２０２４',
    '',
    `[${'2024,'.repeat(60)}2024]`,
  ])('refuses %s', (text) => {
    expect(() => fuzzyDate.parse(text)).toThrow();
    expect(() => fuzzyDate.parse(text)).toThrow();
  });
});

describe('a day', () => {
  test('is one of the calendar', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(calendarDate.parse(` ${text} `)).toBe(text);
      }),
    );
  });

  test.each(['2023-02-29', '2024-04-31', '2024-00-10', '2024-4-1', '2024-04', '20240418', '2024-04-18Z', ''])(
    'is not %s',
    (text) => {
      expect(() => calendarDate.parse(text)).toThrow('is not a day of the calendar');
    },
  );
});
