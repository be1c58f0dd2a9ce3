import { expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import type { Hop } from '../../../src/ontology/ontology.ts';
import { hubsOf } from '../../../src/plan/hubs-of.ts';
import type { Page } from '../../../src/shapes/page.ts';
import { everything } from '../../../src/shapes/predicate.ts';

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
const hubs = hubsOf(graph, 50);
const investments = hopOf('Country', 'investments');

const hubOf = (hop: Hop, page: Page) => hubs.of(hop, page)?.links;

test('a page of what others declare of a node can be read from an index that holds its order', () => {
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
  expect(hubsOf(graph, Number.POSITIVE_INFINITY).of(investments, pageBy('id'))).toBeUndefined();
});

test('it is from the first report of a hub on, whatever the order, and not so for other types of link', () => {
  const hubs = hubsOf(graph, 50);
  expect(hubs.known()).toBe(0);
  hubs.of(investments, pageBy('id'))?.report?.();
  expect(hubs.known()).toBe(1);
  expect(hubs.of(investments, pageBy('amountUsdCents', { nullable: true }))?.report).toBeNull();
  expect(hubs.of(hopOf('Country', 'policies'), pageBy('id'))?.report).toBeTypeOf('function');
});
