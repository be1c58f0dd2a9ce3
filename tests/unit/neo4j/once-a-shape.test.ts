import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import type { Hop } from '../../../src/ontology/ontology.ts';
import type { Page } from '../../../src/shapes/page.ts';
import type { Predicate, Quantifier, Test } from '../../../src/shapes/predicate.ts';
import type { OrderTerm, Position } from '../../../src/shapes/window.ts';
import { memoisePages } from '../../../src/store/neo4j/cypher/memoise-pages.ts';
import { pageClauses } from '../../../src/store/neo4j/cypher/page.ts';

const hops: readonly Hop[] = graph.kinds.flatMap((kind) => kind.hops).slice(0, 4);
const value = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom('a', 'b'), fc.constant(null));

const { predicate } = fc.letrec<{ predicate: Predicate; parts: readonly Predicate[] }>((tie) => ({
  parts: fc.array(tie('predicate'), { maxLength: 3 }),
  predicate: fc.oneof(
    { maxDepth: 4 },
    fc.record({
      compare: fc.oneof(
        fc.record({
          column: fc.constantFrom('id', 'x'),
          many: fc.boolean(),
          test: fc.constantFrom<Test>('eq', 'ne', 'in', 'lt', 'contains', 'startsWithAny'),
          value,
        }),
        fc.record({
          column: fc.constantFrom('id', 'x'),
          many: fc.constant(false),
          test: fc.constant<Test>('isNull'),
          value: fc.boolean(),
        }),
      ),
    }),
    fc.record({ all: tie('parts') }),
    fc.record({ any: tie('parts') }),
    fc.record({ not: tie('predicate') }),
    fc.record({
      hop: fc.constantFrom(...hops),
      quantifier: fc.constantFrom<Quantifier>('some', 'none', 'all', 'single'),
      where: tie('predicate'),
    }),
  ),
}));

const orders: readonly (readonly OrderTerm[])[] = [false, true].flatMap((descending) =>
  [false, true].map((nullable) => [
    { column: 'x', descending, nullable },
    { column: 'id', descending: false, nullable: false },
  ]),
);
const position = fc.option(fc.tuple(value, fc.constantFrom('a', 'b')), { nil: null });
const pages: fc.Arbitrary<Page> = fc.record({
  where: predicate,
  order: fc.constantFrom(...orders),
  after: position as fc.Arbitrary<Position | null>,
  before: position as fc.Arbitrary<Position | null>,
  backward: fc.boolean(),
  limit: fc.integer({ min: 1, max: 9 }),
});

describe('what is written once for all pages of a shape', () => {
  test('is what would be written of each of them', () => {
    const writeOnce = memoisePages((_, page) => pageClauses(page));
    fc.assert(
      fc.property(pages, (page) => {
        expect(writeOnce('Investment', page)).toEqual(pageClauses(page));
      }),
      { numRuns: 2_000 },
    );
  });

  test('is written again for another kind, filter, order or end, and for no other value', () => {
    let written = 0;
    const writeOnce = memoisePages((_, page) => {
      written += 1;
      return pageClauses(page);
    });
    const [byX, byXDescending] = [orders[0] ?? [], orders[2] ?? []];
    const x = (test: Test, value: number): Predicate => ({
      compare: { column: 'x', many: false, test, value },
    });
    const page: Page = {
      where: x('lt', 1),
      order: byX,
      after: null,
      before: null,
      backward: false,
      limit: 3,
    };
    const times = (kind: string, more: Partial<Page>): number => {
      const before = written;
      writeOnce(kind, { ...page, ...more });
      return written - before;
    };
    expect(times('Investment', {})).toBe(1);
    expect(times('Investment', { where: x('lt', 2), limit: 4 })).toBe(0);
    expect(times('Company', {})).toBe(1);
    expect(times('Investment', { where: x('gt', 1) })).toBe(1);
    expect(times('Investment', { where: { not: x('lt', 1) } })).toBe(1);
    expect(times('Investment', { order: byXDescending })).toBe(1);
    expect(times('Investment', { after: [1, 'a'] })).toBe(1);
    expect(times('Investment', { after: [2, 'b'] })).toBe(0);
    expect(times('Investment', { before: [1, 'a'] })).toBe(1);
    expect(times('Investment', { backward: true })).toBe(1);
  });
});
