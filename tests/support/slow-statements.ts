import type { Hop, Ontology } from '../../src/ontology/ontology.ts';
import { countOf, facetsOf, sumsOf, valuesOf } from '../../src/shapes/aggregates.ts';
import { flowParts } from '../../src/shapes/flow-parts.ts';
import type { Statement } from '../../src/shapes/index.ts';
import { fetchNodes, listOfKind } from '../../src/shapes/nodes.ts';
import type { Page } from '../../src/shapes/page.ts';
import type { Predicate, Quantifier } from '../../src/shapes/predicate.ts';
import type { Filling } from './fill.ts';

const kind = 'Investment';

/** Parts of one investment: as many as make `slowList` take minutes. */
export const hubOfParts: Filling = {
  links: Array.from({ length: 2_000 }, (_, n) => ({
    from: `investment/part-${n}`,
    field: 'componentOf',
    to: 'investment/hub',
  })),
};

/** Lists every part of which some part of its whole has a whole with a part as there is none: parts × parts × parts. */
export const slowList = (ontology: Ontology) =>
  listOfKind(kind, pageOf(slowFilter(ontology, 'some')), { columns: ['id'], hops: [] });

/** Statements of every shape that takes a filter, each of which takes minutes. */
export function slowStatements(ontology: Ontology): Readonly<Record<string, Statement>> {
  const [up, down] = hopsOf(ontology);
  const where = slowFilter(ontology, 'some');
  const page = pageOf(where);
  const bare = { columns: ['id'], hops: [] };
  const ofHub = { hop: down, ids: ['investment/hub'], where };
  const cents = { column: 'amountUsdCents', known: 'amountValue' };
  const announced = { column: 'announcedEarliest', descending: true, nullable: true };
  const flows = {
    cents: true,
    years: true,
    ids: true,
    investors: true,
    countries: true,
    hosts: true,
    sectors: true,
    motives: true,
    policies: true,
    basis: null,
  };
  return {
    'a page from its end': listOfKind(kind, { ...page, backward: true }, bare),
    'a page in another order': listOfKind(kind, { ...page, order: [announced, ...page.order] }, bare),
    'a page of a link': fetchNodes(['investment/hub'], {
      columns: ['id'],
      hops: [{ hop: down, page, edge: [], of: bare }],
    }),
    'a page of a link that reads hubs from an index': fetchNodes(['investment/hub'], {
      columns: ['id'],
      hops: [{ hop: down, page, edge: [], of: bare, hub: { links: 100, report: null } }],
    }),
    'a count': countOf({ kind, where }),
    'a count with none': countOf({ kind, where: slowFilter(ontology, 'none') }),
    'a count with all': countOf({ kind, where: slowFilter(ontology, 'all') }),
    'a count with single': countOf({ kind, where: slowFilter(ontology, 'single') }),
    'a count of what it is not': countOf({ kind, where: { not: where } }),
    'a sum': sumsOf({ kind, where }, cents),
    values: valuesOf({ kind, where }, ['id'], 10),
    'facets of a column': facetsOf({ kind, where }, { column: 'id' }, 10),
    'facets of a link': facetsOf({ kind, where }, { hop: up }, 10),
    'a count of a link': countOf(ofHub),
    'a sum of a link': sumsOf(ofHub, cents),
    'values of a link': valuesOf(ofHub, ['id'], 10),
    'facets of a link of a link': facetsOf(ofHub, { hop: up }, 10),
    flows: flowParts(ontology, where, flows, 10),
  };
}

function slowFilter(ontology: Ontology, quantifier: Quantifier): Predicate {
  const [up, down] = hopsOf(ontology);
  const by = (hop: Hop, where: Predicate): Predicate => ({ hop, quantifier, where });
  const none: Predicate = { compare: { column: 'status', many: false, test: 'eq', value: 'NONE' } };
  // Nothing of it may be decided before all parts were looked at.
  return by(up, by(down, by(up, by(down, quantifier === 'all' ? { not: none } : none))));
}

const pageOf = (where: Predicate): Page => ({
  where,
  order: [{ column: 'id', descending: false, nullable: false }],
  after: null,
  before: null,
  backward: false,
  limit: 10,
});

function hopsOf(ontology: Ontology): readonly [up: Hop, down: Hop] {
  const hops = ontology.kind(kind)?.hops;
  const [up, down] = ['componentOf', 'components'].map((field) => hops?.find((one) => one.field === field));
  if (up === undefined || down === undefined) throw new Error('Investments have no parts.');
  return [up, down];
}
