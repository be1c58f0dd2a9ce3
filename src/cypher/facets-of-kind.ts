import { type Facet, facetCounts } from './facet.ts';
import { identifier } from './identifier.ts';
import type { Predicate } from './predicate.ts';
import { type Statement, statement } from './statement.ts';
import { where, whereClause } from './where-clause.ts';

/**
 * How many nodes of a kind that pass a filter have each value of a facet, the most frequent `limit` values.
 * Columns: value, number.
 * @example MATCH (n:`Investment`) MATCH (n)-[:`HOSTED_BY`]->(f:`Country`)
 * WITH f.id AS value, count(n) AS number ORDER BY number DESC, value LIMIT $limit RETURN value, number ORDER BY number DESC, value
 */
export function facetsOfKind(kind: string, facet: Facet, filter: Predicate, limit: number): Statement {
  const { text, params } = whereClause(filter);
  const counts = facetCounts(facet, `MATCH (n:${identifier(kind)})`, (...more) => where(text, ...more));
  return statement('facetsOfKind', `${counts} RETURN value, number ORDER BY number DESC, value`, {
    ...params,
    limit,
  });
}
