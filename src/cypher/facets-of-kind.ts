import { type Facet, facetCounts } from './facet.ts';
import { matchKind } from './match-kind.ts';
import type { Predicate } from './predicate.ts';
import { type Statement, statement } from './statement.ts';
import { where } from './where-clause.ts';

/**
 * How many nodes of a kind that pass a filter have each value of a facet, the most frequent `limit` values.
 * Columns: value, number.
 * @example MATCH (n:`Investment`) MATCH (n)-[:`HOSTED_BY`]->(f:`Country`)
 * WITH f.id AS value, count(n) AS number ORDER BY number DESC, value LIMIT $limit RETURN value, number ORDER BY number DESC, value
 */
export function facetsOfKind(kind: string, facet: Facet, filter: Predicate, limit: number): Statement {
  const { match, condition, params } = matchKind(kind, filter);
  const counts = facetCounts(facet, match, (...more) => where(condition, ...more));
  return statement('facetsOfKind', `${counts} RETURN value, number ORDER BY number DESC, value`, {
    ...params,
    limit,
  });
}
