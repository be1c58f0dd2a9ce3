import { describe, expect, test } from 'vitest';
import { graph } from '../../../../schema/index.ts';
import type { ConflictingClaim } from '../../../../src/answers/conflicts/conflicting-claim.ts';
import { decidedBy } from '../../../../src/answers/conflicts/decided-by.ts';
import { findConflict } from '../../../../src/answers/conflicts/find-conflict.ts';
import { strength } from '../../../../src/claims/strength.ts';

const amount = graph.kind('Investment')?.properties.find((p) => p.name === 'amount');
const rates: Readonly<Record<string, string>> = { KRW: '1368', JPY: '153.9' };
const measure = { day: '2024-04-18', perUsd: (currency: string) => rates[currency] ?? null, tolerance: 0.05 };

const claim = (
  text: string,
  basis: 'STATED' | 'REPORTED' | 'ESTIMATED',
  source = 'source/a',
): ConflictingClaim => ({
  text,
  basis,
  dataset: source,
  source,
  published: '2024-04-18',
  deprecated: false,
  qualifiers: {},
  strength: `1${['STATED', 'REPORTED', 'ESTIMATED'].indexOf(basis)}4-0`,
});
const found = (claims: readonly ConflictingClaim[], of = measure) => {
  const conflict = findConflict(amount, claims, of);
  return (
    conflict && {
      nature: conflict.nature,
      texts: conflict.claims.map((c) => c.text),
      rival: conflict.rival.text,
    }
  );
};

const eight = claim('8000000000 USD AT_LEAST', 'REPORTED');

describe("a reporter's own conversion", () => {
  const won = claim('11000000000000 KRW ABOUT', 'ESTIMATED', 'source/b');
  const off = claim('7000000000000 KRW ABOUT', 'ESTIMATED', 'source/b');

  test('is not a conflict where it fits the rate', () => {
    expect(found([eight, won])).toBeNull();
  });

  test('is a conflict of its own nature where it does not', () => {
    expect(found([eight, off])).toEqual({
      nature: 'CONVERSION',
      texts: [eight.text, off.text],
      rival: off.text,
    });
    expect(findConflict(amount, [eight, off], measure)?.conversions).toEqual([
      { claim: off, original: eight, worth: '10944000000000', deviation: '-0.3604', fits: false },
    ]);
  });

  test('is let pass up to the tolerance, and no further', () => {
    const said = (won: string) => claim(`${won} KRW EXACT`, 'ESTIMATED');
    expect(found([eight, said('10944000000000')], { ...measure, tolerance: 0 })).toBeNull();
    expect(found([eight, said('10945000000000')], { ...measure, tolerance: 0 })).not.toBeNull();
    expect(found([eight, said('11520000000000')])).toBeNull();
    expect(found([eight, said('11521000000000')])).not.toBeNull();
  });

  test('is let pass where no rate is known', () => {
    expect(found([eight, off], { ...measure, perUsd: () => null })).toBeNull();
    expect(found([eight, { ...off, published: null }], { ...measure, day: null as never })).toBeNull();
  });

  test('is of the sum of its own document, before the strongest one', () => {
    const ten = claim('10000000000 USD EXACT', 'REPORTED', 'source/b');
    const yen = claim('1200000000000 JPY ABOUT', 'ESTIMATED', 'source/b');
    const conflict = findConflict(amount, [eight, ten, yen], measure);
    expect(conflict).toMatchObject({ nature: 'BOUND', rival: ten, claims: [eight, ten, yen] });
    expect(conflict?.conversions).toMatchObject([{ original: ten, fits: false }]);
  });
});

describe('sums that nobody converted', () => {
  test('in two currencies agree where the rate says so, and otherwise do not', () => {
    expect(
      found([claim('15000000000 USD ABOUT', 'REPORTED'), claim('2260000000000 JPY EXACT', 'REPORTED')]),
    ).toBeNull();
    expect(
      found([claim('20000000000 USD ABOUT', 'REPORTED'), claim('2260000000000 JPY EXACT', 'REPORTED')])
        ?.nature,
    ).toBe('CONTRADICTION');
  });

  test('in two currencies are not rounded into each other, whichever of them is the stronger', () => {
    // 2 trillion yen are 13 billion dollars: 13 percent less than 14.9 billion, which are 2.29 trillion yen.
    const yen = '2000000000000 JPY ABOUT';
    const dollars = '14900000000 USD EXACT';
    expect(found([claim(yen, 'REPORTED'), claim(dollars, 'REPORTED')])?.nature).toBe('CONTRADICTION');
    expect(found([claim(dollars, 'REPORTED'), claim(yen, 'REPORTED')])?.nature).toBe('CONTRADICTION');
  });

  test('in two currencies are ranges that end at one figure too, or are different bounds', () => {
    const yen = (most: string) => claim(`1539000000000 JPY AT_LEAST ${most} AT_MOST`, 'REPORTED');
    const dollars = claim('10000000000 USD AT_LEAST 20000000000 AT_MOST', 'REPORTED');
    expect(found([dollars, yen('3078000000000')])).toBeNull();
    expect(found([dollars, yen('6156000000000')])?.nature).toBe('BOUND');
    expect(found([yen('6156000000000'), dollars])?.nature).toBe('BOUND');
    const converted = (most: string) => ({ ...yen(most), basis: 'ESTIMATED' });
    expect(found([dollars, converted('3078000000000')])).toBeNull();
    expect(found([dollars, converted('6156000000000')])?.nature).toBe('CONVERSION');
  });

  test('that say the same are not a conflict, and the gravest nature counts', () => {
    expect(found([eight])).toBeNull();
    expect(found([eight, claim('8000000000 USD EXACT', 'REPORTED')])).toBeNull();
    expect(
      found([eight, claim('8000000000 USD EXACT', 'REPORTED'), claim('10000000000 USD EXACT', 'REPORTED')]),
    ).toMatchObject({ nature: 'CONTRADICTION', rival: '10000000000 USD EXACT' });
  });
});

describe('the rule that decided is', () => {
  const kinds = ['OFFICIAL', 'COMPANY', 'PRESS'];
  const strong = (
    rank: string,
    basis: string,
    kind: number | null,
    published: string | null,
    id: string,
    text = id,
  ) => ({
    published,
    dataset: 'source/x',
    text,
    strength: strength({ id: `claim/${id}`, rank, basis } as never, { kind, published }),
  });
  const usual = strong('NORMAL', 'REPORTED', 2, '2024-04-18', 'b');
  test.each([
    [strong('PREFERRED', 'REPORTED', 2, '2024-04-18', 'b'), 'rank: PREFERRED before NORMAL'],
    [strong('NORMAL', 'STATED', 2, '2024-04-18', 'b'), 'basis: STATED before REPORTED'],
    [strong('NORMAL', 'REPORTED', 0, '2024-04-18', 'b'), 'kind of source: OFFICIAL before PRESS'],
    [
      strong('NORMAL', 'REPORTED', 2, '2024-04-19', 'b'),
      'date: published on 2024-04-19, later than 2024-04-18',
    ],
    [
      strong('NORMAL', 'REPORTED', 2, '2024-04-18', 'a'),
      'undecided: rank, basis, kind of source, origins and date are equal, and the first id was taken',
    ],
  ])('the first step in which they differ', (shown, rule) => {
    expect(decidedBy(shown, usual, undefined, kinds)).toBe(rule);
  });

  test('exactness or precision, where the shown one would not come first by the others', () => {
    const rough = strong('NORMAL', 'REPORTED', 2, '2024-04-18', 'a', '2000 JPY ABOUT');
    const exact = strong('NORMAL', 'REPORTED', 2, '2024-04-18', 'b', '2260 JPY');
    expect(decidedBy(exact, rough, amount, kinds)).toBe(
      'exactness: what its source says exactly before what it says roughly',
    );
    const coarser = {
      ...strong('NORMAL', 'REPORTED', 2, '2024-05-01', 'c', '2300 JPY'),
      dataset: 'source/y',
    };
    expect(decidedBy(exact, coarser, amount, kinds)).toBe(
      'precision: it agrees with the claim that would come first, and is more precise',
    );
  });

  test('said of what is not known, too', () => {
    const vague = strong('NORMAL', 'REPORTED', null, null, 'c');
    expect(decidedBy(usual, vague, undefined, kinds)).toBe(
      'kind of source: PRESS before a source of no kind',
    );
    expect(decidedBy(usual, strong('NORMAL', 'REPORTED', 2, null, 'c'), undefined, kinds)).toBe(
      'date: published on 2024-04-18, later than a day that is not known',
    );
  });
});
