import type { Ontology } from '../ontology/ontology.ts';
import { type FlowColumns, flowLinks, upwardLinks } from './flow-links.ts';
import type { Predicate } from './predicate.ts';
import { shape } from './shape.ts';

/**
 * The investments that pass a filter, at most `limit`, with what sums need of them and nothing else, in one row: there may
 * be a million of them, and a row or a map of each would take longer than to find it. An investment is told by its place,
 * from 0, in the order in which the groups list them. Columns:
 *
 * - `groups`: what investments have in common, `[status, year, comparator, currency, amounts]`. An amount is a whole number of US cents
 *   where `currency` is null; otherwise it is `[value, day, rate]`, as it was said. An empty currency means that nobody said one.
 * - `ids`: the id of each, where asked for; else null.
 * - `superseded`: places of those whose place another took.
 * - `above`: ids of investments that are larger than others or took their place, eight links away at most: a list of ends.
 * - `own`: a list of ids and one of places, of those among `above` that are of the set.
 * - each of `flowLinks`: a list of ends; null where not asked for.
 *
 * A list of ends is `[ids, places]`: ids of ends, in order, and for each the list of the places of what leads to it, each
 * once. What the ends of another link lead to is told by their places in that.
 */
export const flowParts = (ontology: Ontology, where: Predicate, asked: FlowColumns, limit: number) =>
  shape('flowParts', {
    where,
    asked,
    links: flowLinks(ontology, asked),
    ...upwardLinks(ontology),
    limit,
    chain: 8,
  });
