import { describe, expect, test } from 'vitest';
import type { Commonness, Compared } from '../../../src/resolver/features/feature.ts';
import { scoreFrom, scorePair } from '../../../src/resolver/score-pair.ts';
import { compared } from '../../support/compared.ts';

const rare: Commonness = { links: () => 2, beside: () => 2, hosts: () => 2 };
const common: Commonness = { links: () => 1_000, beside: () => 1_000, hosts: () => 1_000 };

type Known = Parameters<typeof compared>[1];
const named = (id: string, more: Known = {}): Compared => compared(id, { names: ['Oracle'], ...more });
const score = (a: Known, b: Known, commonness = rare) =>
  scorePair(named('company/a', a), named('company/b', b), commonness);
const said = (name: string, found: ReturnType<typeof score>) =>
  found.features.find((feature) => feature.name === name) ?? null;

const lei = { LEI: ['LEI:1'] };

describe('a pair is told apart or together by what is known of both', () => {
  test('names alone suggest it, and accept nothing', () => {
    const found = score({}, {});
    expect(found.features.map(({ name }) => name)).toEqual(['names']);
    expect(found.score).toBeGreaterThan(0.5);
    expect(found.accepts).toBe(false);
  });

  test('an identifier that is given to one alone accepts it, and is named', () => {
    const found = score({ identifiers: lei }, { identifiers: lei });
    expect(said('identifiers', found)).toEqual({
      name: 'identifiers',
      score: 1,
      weight: 10,
      text: 'both have LEI:1',
    });
    expect(found.accepts).toBe(true);
    expect(found.score).toBeGreaterThan(score({}, {}).score);
  });

  test('an identifier that several may have accepts nothing', () => {
    const isin = { sharedIdentifiers: ['ISIN:US1'] };
    expect(score(isin, isin).accepts).toBe(false);
    expect(score(isin, isin).score).toBeGreaterThan(score({}, {}).score);
  });

  test('different identifiers of one list outweigh equal names, and what another list says', () => {
    const found = score({ identifiers: lei }, { identifiers: { LEI: ['LEI:2'] } });
    expect(found.score).toBeLessThan(0.3);
    // Nor may a third make the two one.
    expect([found.accepts, found.isLeft]).toEqual([false, true]);
    expect(score({}, {}).isLeft).toBe(false);
    const both = score(
      { identifiers: { ...lei, WIKIDATA: ['WIKIDATA:Q1'] } },
      { identifiers: { LEI: ['LEI:2'], WIKIDATA: ['WIKIDATA:Q1'] } },
    );
    expect(both.accepts).toBe(false);
    expect(said('identifiers', both)?.text).toBe(
      'both have WIKIDATA:Q1; but LEI gives them different ones: LEI:1 and LEI:2',
    );
  });

  test('a subsidiary abroad that is named like its parent and has its identifier is left to a person', () => {
    const found = score(
      { identifiers: lei, countries: { headquarteredIn: 'country/us' } },
      { identifiers: lei, countries: { headquarteredIn: 'country/jp' } },
    );
    expect(found.accepts).toBe(false);
    expect(said('countries', found)?.text).toBe('headquarteredIn country/us and country/jp');
  });

  test('countries that are told by other links are left to a person only where none is common', () => {
    const [us, jp] = [{ headquarteredIn: 'country/us' }, { jurisdiction: 'country/jp' }];
    const [hq, law] = [
      { identifiers: lei, countries: us },
      { identifiers: lei, countries: jp },
    ];
    expect(score(hq, law).accepts).toBe(false);
    const same = { identifiers: lei, countries: { jurisdiction: 'country/us' } };
    expect(score(hq, same).accepts).toBe(true);
  });

  test('names that are plainly unlike are left to a person, whatever identifier both have', () => {
    const a = compared('company/a', { names: ['Oracle'], identifiers: lei });
    const b = compared('company/b', { names: ['Widget Works'], identifiers: lei });
    expect(scorePair(a, b, rare).accepts).toBe(false);
    expect(scorePair(a, { ...b, names: [], readNames: [] }, rare).accepts).toBe(true);
  });

  test('names of which one has a word or a number that the other lacks are left to a person: a firm and its arm have one number by a slip', () => {
    const having = (...names: readonly string[]) => compared('company/a', { names, identifiers: lei });
    const accepts = (a: string, b: string) => scorePair(having(a), having(b), rare).accepts;
    expect(accepts('Oracle Inc.', 'ORACLE')).toBe(true);
    expect(accepts('Grundfos', 'Grundfso')).toBe(true);
    expect(accepts('Grundfos', 'Grundfos Europe ApS')).toBe(false);
    expect(accepts('Lundbeck Global', 'Lundbeck')).toBe(false);
    expect(accepts('Nordic Fund II', 'Nordic Fund')).toBe(false);
    expect(scorePair(having('Grundfos', 'Grundfos Europe'), having('Grundfos'), rare).accepts).toBe(true);
  });

  test('two identifiers of one list at one entity decide nothing, since one of them is wrong', () => {
    const two = { identifiers: { LEI: ['LEI:1', 'LEI:2'] } };
    const found = score({ identifiers: lei }, two);
    expect([found.accepts, found.isLeft]).toEqual([false, true]);
    expect(said('identifiers', found)?.text).toBe(
      'both have LEI:1; but LEI gives one of them two: LEI:1, LEI:2',
    );
  });

  test('a link from one to the other speaks against it, from whichever side', () => {
    const owner = { identifiers: lei, links: ['owns company/b'] };
    const owned = { identifiers: lei, links: ['ownedBy company/a'] };
    for (const found of [
      score(owner, owned),
      scorePair(named('company/b', owned), named('company/a', owner), rare),
    ]) {
      expect(found.accepts).toBe(false);
      expect(said('ties', found)?.score).toBe(0);
    }
  });

  test('what both are linked with, and a website, count unless many have them', () => {
    const linked = { links: ['ownedBy person/ellison'], hosts: ['oracle.com'] };
    expect(score(linked, linked).features.map(({ name, text }) => [name, text])).toEqual([
      ['names', expect.any(String)],
      ['links', 'in common: ownedBy person/ellison'],
      ['websites', 'both at oracle.com'],
    ]);
    expect(score(linked, linked, common)).toEqual(score({}, {}));
  });

  test('things of two records that have one identifier suggest it, and accept nothing: a list may give a subsidiary that of its parent', () => {
    const issuer = { beside: ['securities ISIN:US68389X1054'] };
    const found = score(issuer, issuer);
    expect(said('beside', found)?.text).toBe('both linked with what has: securities ISIN:US68389X1054');
    expect(found.score).toBeGreaterThan(score({}, {}).score);
    expect(found.accepts).toBe(false);
    expect(said('beside', score(issuer, issuer, common))).toBeNull();
    const one = { ...issuer, links: ['securities security/orcl'] };
    expect(score(one, one).features.map(({ name }) => name)).toEqual(['names', 'links']);
  });

  test('every finding only ever moves the score towards what it says', () => {
    const base = score({}, {}).score;
    const linked = { links: ['ownedBy person/ellison'] };
    expect(score(linked, linked).score).toBeGreaterThan(base);
    const us = { countries: { headquarteredIn: 'country/us' } };
    expect(score(us, us).score).toBeGreaterThan(base);
    expect(score(us, { countries: { headquarteredIn: 'country/jp' } }).score).toBeLessThan(base);
  });

  test('it is the same from either side', () => {
    const [a, b] = [
      named('company/a', { identifiers: lei, links: ['owns company/c'] }),
      named('company/b', { identifiers: { LEI: ['LEI:2'] }, links: ['owns company/c'] }),
    ];
    expect(scorePair(a, b, rare).score).toBe(scorePair(b, a, rare).score);
  });
});

describe('a pair that scores less than is asked for', () => {
  const countries = { headquarteredIn: 'country/us' };
  const known: readonly Known[] = [
    {},
    { identifiers: lei },
    { identifiers: { LEI: ['LEI:2'] }, countries },
    { names: ['Oracle Japan'], countries: { headquarteredIn: 'country/jp' } },
    { names: ['IBM'], countries },
    { names: [], identifiers: lei },
  ];
  const pairs = known.flatMap((a) =>
    known.map((b) => [named('company/a', a), named('company/b', b)] as const),
  );

  test('is nothing, and every other is scored as without that', () => {
    for (const least of [0.1, 0.3, 0.5, 0.8, 0.9])
      for (const [a, b] of pairs) {
        const whole = scorePair(a, b, rare);
        expect(scoreFrom(least, a, b, rare)).toEqual(whole.score < least ? null : whole);
      }
  });

  test('is not compared by its names where equal ones would be too little', () => {
    const [a, b] = [
      named('company/a', { identifiers: lei }),
      named('company/b', { identifiers: { LEI: ['LEI:2'] } }),
    ];
    const unread = {
      ...b,
      get readNames(): never {
        throw new Error('names were compared');
      },
    };
    expect(scoreFrom(0.5, a, unread, rare)).toBeNull();
    expect(() => scoreFrom(0.1, a, unread, rare)).toThrow('names were compared');
  });
});
