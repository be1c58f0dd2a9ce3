import type { ArgsOf } from '../../../shapes/index.ts';
import { facetCounts } from './facet.ts';
import { groupedValues } from './grouped-values.ts';
import { nodesOf } from './nodes-of.ts';
import { type CypherStatement, statement } from './statement.ts';
import { wholeSums } from './whole-sums.ts';

/**
 * How many nodes there are. For a kind without a filter, Neo4j reads the number from its statistics, which requires the count to
 * stand alone.
 * @example MATCH (n:`Country`) RETURN count(n) AS total
 * UNWIND $ids AS id MATCH (a:Entity {id: id})
 * CALL (a) { MATCH (a)-[:`HOSTED_BY`]->(n) RETURN count(n) AS total } RETURN id, total
 */
export function countOf({ of }: ArgsOf<'countOf'>): CypherStatement {
  const { found, each, params } = nodesOf(of, true);
  return statement('countOf', each(`${found()} RETURN count(n) AS total`, 'total'), params);
}

/**
 * Sums of one column.
 * @example MATCH (n:`Investment`) RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, …
 */
export function sumsOf({ of, column }: ArgsOf<'sumsOf'>): CypherStatement {
  const { found, each, params } = nodesOf(of);
  const words = column.words?.of ?? [];
  const names = ['known, number, high, low, least, most', ...words.map((_, i) => `word${i}`)].join(', ');
  const given = column.words === undefined ? params : { ...params, words };
  return statement('sumsOf', each(`${found()} RETURN ${wholeSums(column)}`, names), given);
}

/**
 * The different values of some columns together. The limit holds for each node of a hop, and for all of them together.
 * @example MATCH (n:`Observation`) WHERE n.`value` IS NOT NULL
 * RETURN n.`value` AS v0, count(n) AS number ORDER BY v0 LIMIT $limit
 */
export function valuesOf({ of, columns, limit }: ArgsOf<'valuesOf'>): CypherStatement {
  const { found, each, params, many } = nodesOf(of);
  const { condition, values, names, order } = groupedValues(columns);
  const grouped = `${found(condition)} RETURN ${values} ${order} LIMIT $limit`;
  const together = many ? ` ${order.replace('BY', 'BY id,')} LIMIT $limit` : '';
  return statement('valuesOf', `${each(grouped, names)}${together}`, { ...params, limit });
}

/**
 * How many nodes have each value of a facet, the most frequent `limit` values. Of each node of a hop they come as a list, facets.
 * @example MATCH (n:`Investment`) MATCH (n)-[:`HOSTED_BY`]->(f:`Country`)
 * WITH f.id AS value, count(n) AS number ORDER BY number DESC, value LIMIT $limit RETURN value, number ORDER BY number DESC, value
 */
export function facetsOf({ of, facet, limit }: ArgsOf<'facetsOf'>): CypherStatement {
  const { found, each, params, many } = nodesOf(of);
  const counts = facetCounts(facet, found);
  const text = many
    ? each(`${counts} RETURN collect([value, number]) AS facets`, 'facets')
    : `${counts} RETURN value, number ORDER BY number DESC, value`;
  return statement('facetsOf', text, { ...params, limit });
}
