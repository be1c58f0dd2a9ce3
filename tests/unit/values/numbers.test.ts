import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactDecimal } from '../../../schema/values/exact-decimal.ts';
import { coordinates, decimal, integer } from '../../../schema/values/index.ts';

const exact = (raw: string) => exactDecimal(raw, 34, 'a number');

describe('an exact decimal', () => {
  test('never has an exponent, a plus, or a zero that says nothing', () => {
    const written = fc
      .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: -90, max: 90 }))
      .map(([digits, exponent]) => `${digits}e${exponent}`);
    fc.assert(
      fc.property(written, (raw) => {
        const text = exact(raw);
        expect(text).toMatch(/^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/);
        expect(text).not.toBe('-0');
        expect(exact(text)).toBe(text);
        expect(Number(text)).toBeCloseTo(Number(raw), 5 - Math.ceil(Math.log10(Math.abs(Number(raw)) + 1)));
      }),
    );
  });

  test.each([
    ['1.50', '1.5'],
    ['080', '80'],
    ['+7', '7'],
    ['-0.00', '0'],
    ['1_000_000', '1000000'],
    ['1e3', '1000'],
    ['25E-2', '0.25'],
    [' 5 ', '5'],
  ])('reads %s as %s', (raw, text) => {
    expect(exact(raw)).toBe(text);
  });

  test.each(['', '.', '.5', '5.', '1,000', '1e100', '0x10', 'Infinity', 'NaN', '１２', '1 000', '--1', '_1'])(
    'refuses %j',
    (raw) => {
      expect(() => exact(raw)).toThrow('is not a decimal number');
    },
  );
});

describe('a decimal', () => {
  test('has up to 15 significant digits, wherever the point stands', () => {
    expect(decimal.parse('123456789012345')).toBe('123456789012345');
    expect(decimal.parse('0.000123456789012345')).toBe('0.000123456789012345');
    expect(decimal.parse('12345678901234500000')).toBe('12345678901234500000');
    for (const raw of ['1234567890123456', '0.1234567890123456', '1.000000000000001'])
      expect(() => decimal.parse(raw)).toThrow('more than 15 significant digits');
  });

  test('differs from another as the numbers that stores compare do', () => {
    const digits = fc.tuple(
      fc.integer({ min: 1, max: 999_999_999_999_999 }),
      fc.integer({ min: -20, max: 20 }),
    );
    fc.assert(
      fc.property(digits, digits, ([a, m], [b, n]) => {
        const [x, y] = [decimal.parse(`${a}e${m}`), decimal.parse(`${b}e${n}`)];
        expect(x === y).toBe(decimal.filter?.bind(x, 'eq') === decimal.filter?.bind(y, 'eq'));
      }),
    );
  });

  test('is stored as its text and as a number to compare by', () => {
    const moment = { day: null, source: 'source/x', rate: () => null };
    expect(decimal.store(decimal.parse('87.50'), moment)).toEqual(['87.5', 87.5]);
  });
});

describe('an integer', () => {
  test('fits 32 bits, exactly', () => {
    expect(integer.parse('2147483647')).toBe(2147483647);
    expect(integer.parse('-2147483648')).toBe(-2147483648);
    for (const raw of ['2147483648', '-2147483649', '9'.repeat(400)])
      expect(() => integer.parse(raw)).toThrow('is not a 32-bit whole number');
  });

  test('is written in digits alone', () => {
    expect(['080', '+5', ' 7 ', '-0'].map(integer.parse)).toEqual([80, 5, 7, 0]);
    for (const raw of ['', '0x10', '0b1', '1e3', '5.0', '1_000', 'Infinity'])
      expect(() => integer.parse(raw)).toThrow('is not a 32-bit whole number');
  });
});

describe('coordinates', () => {
  test('reach from pole to pole and around the earth, and no further', () => {
    for (const raw of ['90 180', '-90 -180', '0 0'])
      expect(coordinates.format(coordinates.parse(raw))).toBe(raw);
    for (const raw of ['90.00001 0', '-91 0', '0 180.00001', '0 -181'])
      expect(() => coordinates.parse(raw)).toThrow('is not a point on the earth');
  });

  test.each(['35.6895,139.6917', '35.6895, 139.6917', ' 35.6895 ,139.6917 ', '+35.6895 139.69170'])(
    'may be written as %s',
    (raw) => {
      expect(coordinates.format(coordinates.parse(raw))).toBe('35.6895 139.6917');
    },
  );

  test.each(['5', '5,', ',5', '1 2 3', '1,,2', '0x10 0x10', '1e1 1e1', 'NaN 0', '35.6N 139.7E', '', ','])(
    'are not %j',
    (raw) => {
      expect(() => coordinates.parse(raw)).toThrow('is not a point on the earth');
    },
  );

  test('are written without an exponent, and come back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e7, max: 9e7 }), fc.integer({ min: -18e7, max: 18e7 }), (a, b) => {
        const text = coordinates.format(coordinates.parse(`${(a / 1e6).toFixed(7)} ${(b / 1e6).toFixed(7)}`));
        expect(text).not.toContain('e');
        expect(coordinates.parse(text)).toEqual({ latitude: a / 1e6 + 0, longitude: b / 1e6 + 0 });
      }),
    );
    expect(coordinates.format(coordinates.parse('-0.0000001 0.0000001'))).toBe('0 0');
  });
});
