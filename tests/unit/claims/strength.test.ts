import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Rank, ranks } from '../../../src/claims/ranks.ts';
import type { StoredClaim } from '../../../src/claims/stored-claim.ts';
import { strength } from '../../../src/claims/strength.ts';
import { live } from '../../../src/claims/weigh.ts';
import { type Basis, bases } from '../../../src/ontology/basis.ts';

const allRanks = Object.keys(ranks) as Rank[];
const allBases = Object.keys(bases) as Basis[];
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const weighed = fc.record({
  rank: fc.constantFrom(...allRanks),
  basis: fc.constantFrom(...allBases),
  kind: fc.option(fc.nat({ max: 8 })),
  published: fc.option(day),
  id: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
});
type Weighed = typeof weighed extends fc.Arbitrary<infer T> ? T : never;

const textOf = ({ id, rank, basis, kind, published }: Weighed) =>
  strength({ id: `claim/${id}`, rank, basis }, { kind, published });

/** The order as it is documented: rank, basis, kind of source, later publication, id. */
function compare(a: Weighed, b: Weighed): number {
  return (
    allRanks.indexOf(a.rank) - allRanks.indexOf(b.rank) ||
    allBases.indexOf(a.basis) - allBases.indexOf(b.basis) ||
    (a.kind ?? 9) - (b.kind ?? 9) ||
    (b.published ?? '').localeCompare(a.published ?? '') ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

describe('the strength of claims', () => {
  test('sorts as text by rank, basis, kind of source, later day and id', () => {
    fc.assert(
      fc.property(weighed, weighed, (a, b) => {
        const [x, y] = [textOf(a), textOf(b)];
        expect(Math.sign(x < y ? -1 : x > y ? 1 : 0)).toBe(Math.sign(compare(a, b)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('is as wide for every claim, so that no part of it runs into the next', () => {
    fc.assert(
      fc.property(weighed, (claim) => {
        expect(textOf(claim)).toMatch(/^\d{4}-\d{8}-[0-9a-f]{64}$/);
      }),
    );
  });
});

describe('the live claims', () => {
  let count = 0;
  const claim = (more: Partial<StoredClaim>): StoredClaim => ({
    id: `claim/${++count}`,
    group: 'g',
    text: '5 USD EXACT',
    dataset: more.source ?? 'source/a',
    source: 'source/a',
    published: null,
    confidence: null,
    strength: String(count).padStart(4, '0'),
    deprecated: false,
    shown: false,
    qualifiers: {},
    ...more,
  });
  const said = claim({});
  const again = claim({ source: 'source/b' });
  const other = claim({ text: '7 USD EXACT' });
  const withdrawn = claim({ deprecated: true });

  test('come the strongest first, in whatever order they are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([said, again, other], { minLength: 3 }), (claims) => {
        expect(live(claims)).toEqual([said, again, other]);
      }),
    );
  });

  test('leave out what its own source deprecates, before or after, and nothing else', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([said, again, other, withdrawn], { minLength: 4 }), (claims) => {
        expect(live(claims)).toEqual([again, other]);
      }),
    );
  });

  test('are none where every claim is deprecated', () => {
    expect(live([withdrawn, said])).toEqual([]);
    expect(live([])).toEqual([]);
  });
});
