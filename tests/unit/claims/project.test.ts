import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { dependants, dependencies, type Projection } from '../../../src/claims/project.ts';
import type { Group } from '../../../src/claims/stored-claim.ts';
import type { Rate } from '../../../src/ontology/value-kind.ts';
import { projected, said } from '../../support/stored-claims.ts';

const investment = 'investment/x';
const columnsOf = (projection: Projection, id = investment) => projection.entities.get(id) ?? {};

describe('a property with one value', () => {
  const low = said(investment, 'amount', '5 USD', { basis: 'REPORTED' });
  const high = said(investment, 'amount', '8 USD AT_LEAST', { basis: 'STATED' });

  test('is what the strongest claim says', () => {
    const projection = projected([low, high]);
    expect(columnsOf(projection)).toMatchObject({ amountValue: '8', amountUsdCents: 800 });
    expect(projection.turned).toEqual([{ id: high.id, shown: true }]);
  });

  test('is shown from every claim that says the same', () => {
    const same = said(investment, 'amount', '8 USD AT_LEAST', { basis: 'INFERRED' });
    expect(
      projected([low, high, same])
        .turned.map((t) => t.id)
        .sort(),
    ).toEqual([high.id, same.id].sort());
  });

  test('is emptied when its last live claim is deprecated', () => {
    const withdrawn = said(investment, 'amount', '5 USD', { rank: 'DEPRECATED' });
    const projection = projected([{ ...low, shown: true }, withdrawn]);
    expect(columnsOf(projection).amountValue).toBeNull();
    expect(Object.values(columnsOf(projection)).every((cell) => cell === null)).toBe(true);
    expect(projection.turned).toEqual([{ id: low.id, shown: false }]);
  });
});

describe('among claims that are alike in rank, basis and kind of source', () => {
  const later = { published: '2024-05-01' };
  const earlier = { published: '2024-01-20' };

  test.each([
    ['a day stays, whatever month or year a later one says', 'announced', '2024-01-19', ['2024-01', '2024']],
    ['a month gives way to a day of it', 'announced', '2024-01-19', ['2024-01', '2024']],
    ['a figure stays, of which a later one is rounded', 'amount', '1390000000 USD', ['1400000000 USD']],
    ['an exact figure stays before a rough one that agrees', 'amount', '2260 JPY', ['2300 JPY ABOUT']],
  ])('%s', (_, about, precise, coarse) => {
    for (const [first, second] of [
      [earlier, later],
      [later, earlier],
    ]) {
      const fine = said(investment, about, precise, first);
      const others = coarse.map((text) => said(investment, about, text, second));
      for (const claims of [
        [fine, ...others],
        [...others, fine],
      ])
        expect(projected(claims).turned.map(({ id }) => id)).toEqual([fine.id]);
    }
  });

  test('another day, another figure, a floor or a span displaces as the later one', () => {
    for (const [about, before, after] of [
      ['announced', '2024-01-19', '2024-02'],
      ['announced', '2024-01-19', '2024-01/2024-03'],
      ['amount', '1390000000 USD', '1000000000 USD AT_LEAST'],
      ['amount', '1390000000 USD', '2000000000 USD'],
    ] as const) {
      const newest = said(investment, about, after, later);
      expect(projected([said(investment, about, before, earlier), newest]).turned).toEqual([
        { id: newest.id, shown: true },
      ]);
    }
  });

  test('what a source says exactly comes before what it says roughly, whichever id is the first', () => {
    for (const rough of ['2000000000000 JPY ABOUT', '2100000000000 JPY ABOUT', '1900000000000 JPY ABOUT']) {
      const exact = said(investment, 'amount', '2260000000000 JPY', later);
      const about = said(investment, 'amount', rough, later);
      expect(projected([about, exact]).turned).toEqual([{ id: exact.id, shown: true }]);
    }
  });
});

describe('money', () => {
  const won = said(investment, 'amount', '1000 KRW', { published: '2024-04-18' });
  const asked: string[] = [];
  const rate = (currency: string, day: string): Rate => {
    asked.push(`${currency} ${day}`);
    return { perUsd: '1250', day, source: 'source/bank' };
  };

  test('is of the first day on which it was announced', () => {
    const announced = said(investment, 'announced', '2023-03');
    expect(columnsOf(projected([announced, won], rate))).toMatchObject({
      amountDay: '2023-03-01',
      amountUsdCents: 80,
      amountRateSource: 'source/bank',
    });
    expect(asked).toEqual(['KRW 2023-03-01']);
  });

  test('is of the day on which its source was published, where nobody says when it was announced', () => {
    expect(columnsOf(projected([won], rate)).amountDay).toBe('2024-04-18');
    const openly = said(investment, 'announced', '../2024');
    expect(columnsOf(projected([openly, won], rate)).amountDay).toBe('2024-04-18');
  });

  test('is of no day that is deprecated', () => {
    const withdrawn = said(investment, 'announced', '2023', { rank: 'DEPRECATED' });
    expect(columnsOf(projected([withdrawn, won], rate)).amountDay).toBe('2024-04-18');
  });

  test('without a rate keeps what was said, and has no cents', () => {
    expect(columnsOf(projected([won]))).toMatchObject({
      amountValue: '1000',
      amountCurrency: 'KRW',
      amountUsdCents: null,
      amountPerUsd: null,
    });
  });

  test('depends on the date that dates it, and that date brings it along', () => {
    const groups = (about: string): Group => ({
      key: `${investment} ${about}`,
      subject: investment,
      about,
      object: null,
    });
    expect(dependants(groups('announced'), graph).map((g) => g.about)).toEqual([
      'announced',
      ...['amount', 'equity', 'debt', 'valuation', 'realised'],
    ]);
    expect(dependencies(groups('amount'), graph).map((g) => g.about)).toEqual(['amount', 'announced']);
    expect(dependants(groups('amount'), graph).map((g) => g.about)).toEqual(['amount']);
  });
});

describe('a property with many values', () => {
  test('orders names by what kind they are, then by strength', () => {
    const names = [
      said('company/x', 'names', 'Old@en FORMER', { basis: 'STATED' }),
      said('company/x', 'names', 'Widget@en COMMON', { basis: 'REPORTED' }),
      said('company/x', 'names', 'ウィジェット@ja COMMON', { basis: 'STATED' }),
    ];
    expect(columnsOf(projected(names), 'company/x')).toEqual({
      namesValue: ['ウィジェット', 'Widget', 'Old'],
      namesLang: ['ja', 'en', 'en'],
      namesKind: ['COMMON', 'COMMON', 'FORMER'],
      namesFold: ['ウィジェット', 'widget', 'old'],
      namesShown: 'Widget',
      namesOrder: 'widget',
    });
  });

  test('shows one prose in each language, the strongest', () => {
    const purposes = [
      said(investment, 'purpose', 'Weak@en', { basis: 'INFERRED' }),
      said(investment, 'purpose', 'Strong@en', { basis: 'STATED' }),
      said(investment, 'purpose', '목적@ko', { basis: 'INFERRED' }),
    ];
    const projection = projected(purposes);
    expect(columnsOf(projection)).toEqual({ purposeValue: ['Strong', '목적'], purposeLang: ['en', 'ko'] });
    expect(projection.turned).toHaveLength(2);
  });

  test('has no columns left when all of its claims are deprecated', () => {
    const withdrawn = said('company/x', 'names', 'Old@en', { rank: 'DEPRECATED' });
    const { namesValue, namesOrder } = columnsOf(projected([withdrawn]), 'company/x');
    expect([namesValue, namesOrder]).toEqual([null, null]);
  });
});

test('a projection does not depend on the order of claims', () => {
  const subject = fc.constantFrom(investment, 'investment/y');
  const more = fc.record({
    basis: fc.constantFrom('STATED', 'REPORTED', 'INFERRED'),
    rank: fc.constantFrom('PREFERRED', 'NORMAL', 'NORMAL', 'DEPRECATED'),
    published: fc.constantFrom('2024-01-01', '2024-02-02', '2023-12-31'),
  });
  const pairs = fc.constantFrom(
    ['amount', '5 KRW'],
    ['amount', '8 USD AT_LEAST'],
    ['announced', '2024'],
    ['announced', '2023-05-05'],
    ['names', 'A@en'],
    ['names', 'B@en ALIAS'],
    ['purpose', 'A@en'],
    ['purpose', 'B@en'],
    ['investors', 'company/a'],
    ['investors', 'company/b'],
    ['componentOf', 'investment/a'],
    ['componentOf', 'investment/b'],
  );
  const claims = fc.uniqueArray(
    fc.tuple(subject, pairs, more).map(([s, [about = '', value = ''], m]) => said(s, about, value, m)),
    { selector: (c) => c.id, minLength: 2, maxLength: 25 },
  );
  const rate = (_: string, day: string): Rate => ({ perUsd: '1250', day, source: 'source/bank' });
  const sorted = (projection: Projection) => ({
    entities: [...projection.entities].sort(([a], [b]) => (a < b ? -1 : 1)),
    links: projection.links.map((l) => JSON.stringify([l.hop.type, l.from, l.to, l.columns])).sort(),
    ended: projection.ended.map((e) => JSON.stringify([e.hop.type, e.from, e.to, e.kept])).sort(),
    turned: [...projection.turned].sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
  fc.assert(
    fc.property(
      claims.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(sorted(projected(shuffled, rate))).toEqual(sorted(projected(all, rate)));
      },
    ),
    { numRuns: 200 },
  );
});
