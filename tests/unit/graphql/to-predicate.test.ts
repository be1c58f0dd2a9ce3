import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { toPredicate } from '../../../src/graphql/to-predicate.ts';
import type { Hop } from '../../../src/ontology/ontology.ts';
import { shapeOf } from '../../../src/shapes/page-shape.ts';
import type { Parameter } from '../../../src/shapes/parameter.ts';
import type { Predicate, Test } from '../../../src/shapes/predicate.ts';

const setting = { ontology: graph, limits: defaultLimits };
const filter = (kind: string, where: unknown) => toPredicate(kind, where, setting);

const all = (...parts: readonly Predicate[]): Predicate => ({ all: parts });
const compare = (column: string, test: Test, value: Parameter, many = false): Predicate => ({
  compare: { column, many, test, value },
});
const hopOf = (kind: string, field: string): Hop => {
  const hop = graph.kind(kind)?.hops.find((one) => one.field === field);
  if (hop === undefined) throw new Error(`${kind} has no link ${field}.`);
  return hop;
};
const some = (kind: string, field: string, where: Predicate): Predicate => ({
  hop: hopOf(kind, field),
  quantifier: 'some',
  where,
});

describe('what a client wrote becomes a filter', () => {
  test('money is compared in whole US cents', () => {
    expect(filter('Investment', { amount: { gte: '1000000000.5' } })).toEqual(
      all(all(compare('amountUsdCents', 'gte', 100_000_000_050))),
    );
  });

  test('money as it was said is compared in its own currency, the currency first', () => {
    const said = { gte: '1e9', in: ['1.50', '2'], currency: 'eur' };
    expect(filter('Investment', { amount: { lt: '1', said } })).toEqual(
      all(
        all(
          all(compare('amountUsdCents', 'lt', 100)),
          all(
            compare('amountCurrency', 'eq', 'EUR'),
            compare('amountValue', 'in', ['1.5', '2']),
            compare('amountValue', 'decimalGte', '1000000000'),
          ),
        ),
      ),
    );
  });

  test('names are compared with case and accents set aside', () => {
    expect(filter('Company', { name: { contains: 'ÓRACLE' } })).toEqual(
      all(all(compare('namesFold', 'contains', 'oracle', true))),
    );
  });

  test('a kind is compared by what ids begin with', () => {
    expect(filter('Observation', { of: { kind: { ne: 'COUNTRY' } } })).toEqual(
      all(some('Observation', 'of', all(all({ not: compare('id', 'startsWithAny', ['country/']) })))),
    );
  });

  test('links nest', () => {
    const where = {
      hosts: { some: { id: { eq: 'country/jp' } } },
      investors: { some: { headquarteredIn: { id: { eq: 'country/us' } } } },
    };
    const id = (of: string) => all(all(compare('id', 'eq', of)));
    const [hop = hopOf('Company', 'headquarteredIn')] = graph.target('Actor').aliases;
    const based = (where: Predicate): Predicate => ({ hop, quantifier: 'some', where });
    expect(filter('Investment', where)).toEqual(
      all(
        all(some('Investment', 'hosts', id('country/jp'))),
        all(some('Investment', 'investors', all(based(id('country/us'))))),
      ),
    );
  });

  test('an id of a past day is refused, and the way to ask for that day is named', () => {
    const oracle = 'company/oracle@2024-04-18';
    for (const where of [{ id: { eq: oracle } }, { NOT: { id: { in: ['company/nec', oracle] } } }])
      expect(() => filter('Company', where)).toThrow(
        /company\/oracle@2024-04-18 is the id of a past day: .*asOf/,
      );
  });

  test('one shape of filter is one text, whatever the values', () => {
    const page = { order: [], after: null, before: null, backward: false, limit: 1 };
    const keys = ['a', 'b', '`}) RETURN 1 //'].map(
      (id) => shapeOf({ ...page, where: filter('Company', { id: { in: [id, id] } }) }).key,
    );
    expect(new Set(keys).size).toBe(1);
  });
});

describe('what cannot be read is refused, with its path', () => {
  test.each<[unknown, string]>([
    [{ amount: { gte: 'much' } }, 'where.amount.gte: much is not a decimal number'],
    [{ hosts: { some: { id: { eq: null } } } }, 'where.hosts.some.id.eq is null'],
    [{ OR: [{ announced: { lt: '2024-13' } }] }, 'where.OR.0.announced.lt: 2024-13 is not an EDTF date'],
    [{ id: { eq: '\ud800' } }, 'where.id.eq is not well-formed Unicode'],
    [nested(9), `${'where'}${'.NOT'.repeat(9)}: filters nest at most 8 deep`],
  ])('%j', (where, message) => {
    expect(() => toPredicate('Investment', where, setting)).toThrow(message);
  });

  test('so is a filter of more conditions than a store can take', () => {
    const wide = (count: number) => ({
      OR: Array.from({ length: count }, (_, i) => ({ id: { eq: `investment/${i}` } })),
    });
    const { filterParts: most } = setting.limits;
    expect(() => toPredicate('Investment', wide(most - 1), setting)).not.toThrow();
    for (const where of [
      wide(2_000),
      { AND: [wide(most / 2), { NOT: wide(most / 2) }] },
      { OR: Array(most + 1).fill({}) },
    ])
      expect(() => toPredicate('Investment', where, setting)).toThrow(
        expect.objectContaining({
          message: expect.stringMatching(/^where\.[\w.]+: a filter has at most 100 conditions/),
          extensions: { code: 'TOO_EXPENSIVE' },
        }),
      );
  });

  test('a filter at the limit passes', () => {
    expect(() => toPredicate('Investment', nested(8), setting)).not.toThrow();
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? {} : { NOT: nested(depth - 1) };
}
