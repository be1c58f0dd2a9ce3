import type { Facet } from '../../../shapes/aggregates.ts';
import { hopPattern } from './hop-pattern.ts';
import { identifier } from './identifier.ts';

/** The clauses that count the nodes `n`, as `found` finds them, by a facet: the most frequent value first. */
export function facetCounts(facet: Facet, found: (...conditions: readonly string[]) => string): string {
  const held = 'hop' in facet ? 'f.id' : `n.${identifier(facet.column)}`;
  const clauses =
    'hop' in facet ? `${found()} MATCH ${hopPattern('n', '', 'f', facet.hop)}` : found(`${held} IS NOT NULL`);
  const once = 'hop' in facet && facet.hop.times !== undefined ? 'DISTINCT ' : '';
  return `${clauses} WITH ${held} AS value, count(${once}n) AS number ORDER BY number DESC, value LIMIT $limit`;
}
