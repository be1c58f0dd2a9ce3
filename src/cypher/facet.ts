import type { Hop } from '../ontology/ontology.ts';
import { hopPattern } from './hop-pattern.ts';
import { identifier } from './identifier.ts';

/** What nodes are counted by: what a column holds, or where a hop leads. */
export type Facet = { readonly column: string } | { readonly hop: Hop };

/** The clauses that count the nodes `n`, which `match` and `condition` find, by a facet: the most frequent value first. */
export function facetCounts(facet: Facet, match: string, conditions: (...more: string[]) => string): string {
  const held = 'hop' in facet ? 'f.id' : `n.${identifier(facet.column)}`;
  const found =
    'hop' in facet
      ? `${match}${conditions()} MATCH ${hopPattern('n', '', 'f', facet.hop)}`
      : `${match}${conditions(`${held} IS NOT NULL`)}`;
  return `${found} WITH ${held} AS value, count(n) AS number ORDER BY number DESC, value LIMIT $limit`;
}
