import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { everything, type Predicate } from '../../../src/shapes/predicate.ts';
import type { Position, Window } from '../../../src/shapes/window.ts';
import { pageOfKind } from '../../../src/store/neo4j/cypher/page-of-kind.ts';

const byAmount = [
  { column: 'amountUsdCents', descending: true, nullable: true },
  { column: 'id', descending: false, nullable: false },
];

const page = (more: Partial<Window> & { where?: Predicate }) => ({
  where: everything,
  order: byAmount,
  after: null,
  before: null,
  backward: false,
  limit: 3,
  ...more,
});

const known = 'n.`amountUsdCents` IS NOT NULL';
const unknown = 'n.`amountUsdCents` IS NULL';
/** What a page reads, in the order in which it does. */
const parts = (more: Partial<Window>) =>
  pageOfKind('Investment', page(more))
    .match.match(/`amountUsdCents` IS (NOT )?NULL(?= AND| WITH)/g)
    ?.map((text) => `n.${text}`);

const withAmount: Position = [500, 'investment/b'];
const withoutAmount: Position = [null, 'investment/b'];

describe('a page by an amount that need not be there', () => {
  test('reads those that have one, and the others where there is room', () => {
    expect(parts({})).toEqual([known, unknown]);
    expect(parts({ after: withAmount })).toEqual([known, unknown]);
  });

  test('reads those without one first where it is read from the end', () => {
    expect(parts({ backward: true })).toEqual([unknown, known]);
  });

  test('reads no further than it can reach', () => {
    expect(parts({ after: withoutAmount })).toEqual([unknown]);
    expect(parts({ before: withAmount, backward: true })).toEqual([known]);
    expect(parts({ before: withoutAmount, backward: true })).toEqual([unknown, known]);
  });

  test('goes on in the index where the last page ended', () => {
    const { match, params } = pageOfKind('Investment', page({ after: withAmount }));
    expect(match).toContain(
      'n.`amountUsdCents` <= $after0 AND (n.`amountUsdCents` < $after0 OR n.`id` > $after1)',
    );
    expect(params).toEqual({ limit: 3, ulimit: 3, after0: 500, after1: 'investment/b' });
  });
});

test('a page around a node that is named sorts the few nodes around it', () => {
  const hosts = graph.kind('Investment')?.hops.find(({ field }) => field === 'hosts');
  if (hosts === undefined) throw new Error('Investments have hosts.');
  const japan: Predicate = { compare: { column: 'id', many: false, test: 'eq', value: 'country/jp' } };
  const { match } = pageOfKind(
    'Investment',
    page({ where: { hop: hosts, quantifier: 'some', where: japan } }),
  );
  expect(match).toMatch(
    /WITH DISTINCT n WITH n, n\.`amountUsdCents` AS first ORDER BY first IS NULL, .* LIMIT \$limit$/,
  );
});
