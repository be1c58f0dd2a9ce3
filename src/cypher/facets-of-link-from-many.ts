import type { Hop } from '../ontology/ontology.ts';
import { type Facet, facetCounts } from './facet.ts';
import { hopPattern } from './hop-pattern.ts';
import type { Predicate } from './predicate.ts';
import { type Statement, statement } from './statement.ts';
import { where, whereClause } from './where-clause.ts';

/**
 * For each of many nodes, how many of the nodes that a hop leads to have each value of a facet, the most frequent
 * `limit` values. Columns: id, facets (pairs of value and number).
 * @example UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)<-[:`HOSTED_BY`]-(n:`Investment`) WHERE n.`status` IS NOT NULL
 *   WITH n.`status` AS value, count(n) AS number ORDER BY number DESC, value LIMIT $limit
 *   RETURN collect([value, number]) AS facets } RETURN id, facets
 */
export function facetsOfLinkFromMany(
  hop: Hop,
  ids: readonly string[],
  facet: Facet,
  filter: Predicate,
  limit: number,
): Statement {
  const { text, params } = whereClause(filter);
  const counts = facetCounts(facet, `MATCH ${hopPattern('a', '', 'n', hop)}`, (...more) =>
    where(text, ...more),
  );
  return statement(
    'facetsOfLinkFromMany',
    `UNWIND $ids AS id MATCH (a:Entity {id: id}) CALL (a) { ${counts} RETURN collect([value, number]) AS facets } RETURN id, facets`,
    { ids, limit, ...params },
  );
}
