import { describe, expect, test } from 'vitest';
import { duration, identifier, industryCode } from '../../../schema/values/index.ts';

const moment = { day: null, source: 'source/x', rate: () => null };
const kept = (text: string) => industryCode.format(industryCode.parse(text));

describe('a duration', () => {
  test.each([
    ['P10Y', 3652.425],
    ['p18m', 547.86375],
    ['P1Y6M', 547.86375],
    [' P2W ', 14],
    ['P1Y2M3W4D', 365.2425 + 2 * 30.436875 + 25],
  ])('of %j is compared by its days', (raw, days) => {
    const [text, stored] = duration.store(duration.parse(raw), moment);
    expect(text).toBe(raw.trim().toUpperCase());
    expect(stored).toBeCloseTo(days, 9);
  });

  test.each(['', 'P', '10Y', 'P-1Y', 'PT5H', 'P1.5Y', 'P6M1Y', 'ten years', 'P1000000Y'])(
    'is not %j',
    (raw) => {
      expect(() => duration.parse(raw)).toThrow('is not a duration');
    },
  );
});

describe('the code of an industry', () => {
  test('is written as its classification and its code, without spaces and in capitals', () => {
    expect(kept(' NACE: j ')).toBe('NACE:J');
    expect(kept('NAICS:31-33')).toBe('NAICS:31-33');
    expect(kept('NACE:62.01')).toBe('NACE:62.01');
  });

  test.each([
    ['NACE:6201', 'NACE:62.01'],
    ['NACE:J62.01', 'NACE:62.01'],
    ['NACE:J620', 'NACE:62.0'],
    ['ISIC:J6201', 'ISIC:6201'],
    ['ISIC:V', 'ISIC:V'],
    ['NACE/2.1:K', 'NACE/2.1:K'],
    ['NAICS/2022:518210', 'NAICS/2022:518210'],
  ])('has one form, with its revision where that is told: %s', (raw, text) => {
    expect(kept(raw)).toBe(text);
    expect(industryCode.load(industryCode.store(industryCode.parse(raw), moment))).toEqual(
      industryCode.parse(raw),
    );
  });

  test('is of a revision that is a number', () => {
    expect(() => industryCode.parse('NACE/new:62.01')).toThrow('new is not a revision of NACE');
  });

  test.each(['NACE', 'NACE:', 'NACE:6.2', 'GICS:451', 'ISIC:Z', 'NAICS:5'])('is not %j', (raw) => {
    expect(() => industryCode.parse(raw)).toThrow('is not a code of');
  });

  test('is of a classification that there is', () => {
    expect(() => industryCode.parse('NASE:62')).toThrow('Did you mean NACE?');
  });
});

describe('an identifier of the org-id list', () => {
  const of = (text: string) => identifier.format(identifier.parse(text));

  test.each([
    'GB-COH:07444723',
    'GB-COH:XE9999',
    'NO-BRC:923609016',
    'DK-CVR:24256790',
    'AU-ABN:51824753556',
    'FR-INSEE:552120222',
    'XI-GRID:grid.1234.5',
  ])('is %s', (text) => {
    expect(of(text)).toBe(text.toUpperCase());
  });

  test.each([
    ['FI-PRO:3007894-1', 'FI-PRO:30078941'],
    ['CH-FDJP:CHE-116.281.710', 'CH-FDJP:CHE116281710'],
    ['BE-BCE_KBO:0203.201.340', 'BE-BCE_KBO:0203201340'],
    ['XI-LEI:5493001KJTIIGC8Y1R12', 'LEI:5493001KJTIIGC8Y1R12'],
    ['JP-JCN:7000012050002', 'JP_CORPORATE_NUMBER:7000012050002'],
  ])('that checks itself, or has a name of its own here, is one however it is written: %s', (raw, text) => {
    expect(of(raw)).toBe(text);
  });

  test.each([
    'FI-PRO:3007894-2',
    'NO-BRC:923609017',
    'DK-CVR:24256791',
    'AU-ABN:51824753557',
    'XI-LEI:5493',
    'GB-COH:',
  ])('is refused where its check digit, or all of it, is not there: %s', (text) => {
    expect(() => of(text)).toThrow('is not a valid');
  });

  test('has a scheme that begins with a country, or with an X', () => {
    for (const text of ['QQ-COH:1', 'gb-coh:1', 'GB:1', 'GB-:1'])
      expect(() => of(text)).toThrow('is not a scheme of identifiers');
  });
});
