import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictedBy } from '../../../src/claims/contradicted-by.ts';
import { identityOf, type Judged } from '../../../src/claims/identity.ts';
import { strength } from '../../../src/claims/strength.ts';

interface Said {
  readonly subject: string;
  readonly object: string;
  readonly joins: boolean;
  readonly basis?: 'STATED' | 'REPORTED' | 'INFERRED';
  readonly rank?: 'NORMAL' | 'DEPRECATED';
  readonly dataset?: string;
}

const judged = (
  { subject, object, joins, basis = 'REPORTED', rank = 'NORMAL', dataset }: Said,
  i: number,
): Judged => {
  const id = `claim/${String(i).padStart(3, '0')}`;
  const source = dataset ?? `source/${i}`;
  const deprecated = rank === 'DEPRECATED';
  const weight = { kind: 0, published: '2024-01-01' };
  return {
    id,
    subject,
    object,
    joins,
    dataset: source,
    source,
    deprecated,
    strength: strength({ id, rank, basis }, weight),
  };
};
const same = (subject: string, object: string, more: Partial<Said> = {}): Said => ({
  subject,
  object,
  joins: true,
  ...more,
});
const apart = (subject: string, object: string, more: Partial<Said> = {}): Said => ({
  subject,
  object,
  joins: false,
  ...more,
});
const shownAs = (...said: readonly Said[]) => Object.fromEntries(identityOf(said.map(judged)).shownAs);

describe('which entities are one', () => {
  test.each([
    ['what a judgement leads to is shown', [same('a', 'b')], { a: 'b' }],
    ['of several it leads to, the first', [same('a', 'c'), same('a', 'b')], { a: 'b', c: 'b' }],
    ['all of a chain under its end', [same('a', 'b'), same('b', 'c')], { a: 'c', b: 'c' }],
    [
      'where each is said to be another, under the first of all',
      [same('b', 'a'), same('a', 'b')],
      { b: 'a' },
    ],
    ['a deprecated judgement does not count', [same('a', 'b', { rank: 'DEPRECATED' })], {}],
    [
      'a dataset that deprecates one takes back what else it says of the two',
      [same('a', 'b', { dataset: 'd' }), same('b', 'a', { dataset: 'd', rank: 'DEPRECATED' })],
      {},
    ],
    [
      'the stronger of two that contradict each other holds',
      [same('a', 'b'), apart('a', 'b', { basis: 'STATED' })],
      {},
    ],
    ['of equally strong ones, that which keeps apart', [same('a', 'b'), apart('b', 'a')], {}],
    [
      'by way of others too: the weakest does not hold',
      [same('a', 'b', { basis: 'STATED' }), same('b', 'c', { basis: 'INFERRED' }), apart('a', 'c')],
      { a: 'b' },
    ],
    [
      'nor does it keep apart what stronger ones join',
      [same('a', 'b', { basis: 'STATED' }), same('b', 'c', { basis: 'STATED' }), apart('a', 'c')],
      { a: 'c', b: 'c' },
    ],
  ] as const)('%s', (_, said, expected) => {
    expect(shownAs(...said)).toEqual(expected);
  });

  const said = fc.array(
    fc.record({
      subject: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      object: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      joins: fc.boolean(),
      basis: fc.constantFrom('STATED' as const, 'REPORTED' as const),
    }),
    { maxLength: 12 },
  );
  const drawn = said.map((all) => all.filter(({ subject, object }) => subject !== object).map(judged));

  test('does not depend on the order of judgements', () => {
    fc.assert(
      fc.property(
        drawn.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, others]) => {
          const [one, other] = [identityOf(all), identityOf(others)];
          expect(new Map([...one.shownAs].sort())).toEqual(new Map([...other.shownAs].sort()));
          expect([...one.held].sort()).toEqual([...other.held].sort());
          expect([...one.disputed].sort()).toEqual([...other.disputed].sort());
        },
      ),
    );
  });

  test('follows every judgement that holds, and shows everything under what is shown itself', () => {
    fc.assert(
      fc.property(drawn, (all) => {
        const { shownAs: as, held } = identityOf(all);
        const shown = (id: string) => as.get(id) ?? id;
        for (const { id, subject, object, joins } of all)
          if (held.has(id)) expect(shown(subject) === shown(object)).toBe(joins);
        for (const under of as.values()) expect(as.has(under)).toBe(false);
      }),
    );
  });

  test('is contradicted by a chain of stronger judgements that hold, wherever one does not hold', () => {
    fc.assert(
      fc.property(drawn, (all) => {
        const identity = identityOf(all);
        for (const one of all.filter(({ id }) => !identity.held.has(id))) {
          const { chain, overruled } = contradictedBy([one.subject, one.object], all, identity);
          expect(overruled.map(({ id }) => id)).toContain(one.id);
          expect(chain.length).toBeGreaterThan(0);
          expect(chain.filter(({ joins }) => !joins)).toHaveLength(one.joins ? 1 : 0);
          for (const { id, strength: of } of chain) {
            expect(identity.held.has(id)).toBe(true);
            expect(of.slice(0, 13) <= one.strength.slice(0, 13)).toBe(true);
          }
        }
      }),
    );
  });
});
