import { expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { everything } from '../../../src/cypher/predicate.ts';
import type { Hop } from '../../../src/ontology/ontology.ts';
import { hubsOf } from '../../../src/plan/hub-of.ts';

const hopOf = (kind: string, field: string): Hop => {
  const hop = graph.kind(kind)?.hops.find((one) => one.field === field);
  if (hop === undefined) throw new Error(`${kind} has no ${field}.`);
  return hop;
};
const pageBy = (column: string, { nullable = false, backward = false } = {}) => ({
  where: everything,
  order: [{ column, descending: false, nullable }],
  after: null,
  before: null,
  backward,
  limit: 10,
});
const hubOf = hubsOf(graph, 50);
const investments = hopOf('Country', 'investments');

test('a page of what others declare of a node is read from an index that holds its order', () => {
  expect(hubOf(investments, pageBy('id'))).toBe(50);
  expect(hubOf(investments, pageBy('amountUsdCents', { nullable: true }))).toBe(50);
});

test('not so an order without an index, a link that the node declares, or one to several kinds', () => {
  expect(hubOf(investments, pageBy('amountValue', { nullable: true }))).toBeUndefined();
  expect(hubOf(hopOf('Investment', 'investors'), pageBy('id'))).toBeUndefined();
  expect(hubOf({ ...investments, to: ['Investment', 'Subsidy'] }, pageBy('id'))).toBeUndefined();
});

test('nor the end of an order in which something may have no value', () => {
  expect(hubOf(investments, pageBy('amountUsdCents', { nullable: true, backward: true }))).toBeUndefined();
  expect(hubOf(investments, pageBy('id', { backward: true }))).toBe(50);
});

test('nor anything where the store has no index in an order', () => {
  expect(hubsOf(graph, Number.POSITIVE_INFINITY)(investments, pageBy('id'))).toBeUndefined();
});
