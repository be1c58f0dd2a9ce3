import { groupedValues } from './grouped-values.ts';
import { identifier } from './identifier.ts';
import type { Predicate } from './predicate.ts';
import { type Statement, statement } from './statement.ts';
import { where, whereClause } from './where-clause.ts';

/**
 * The different values of some columns together over the nodes of a kind that pass a filter, at most `limit`, each
 * with how often it comes. Columns: v0, v1, …, number.
 * @example MATCH (n:`Observation`) WHERE n.`value` IS NOT NULL
 * RETURN n.`value` AS v0, count(n) AS number ORDER BY v0 LIMIT $limit
 */
export function valuesOfKind(
  kind: string,
  columns: readonly string[],
  filter: Predicate,
  limit: number,
): Statement {
  const { text, params } = whereClause(filter);
  const { condition, values, order } = groupedValues(columns);
  return statement(
    'valuesOfKind',
    `MATCH (n:${identifier(kind)})${where(text, condition)} RETURN ${values} ${order} LIMIT $limit`,
    { ...params, limit },
  );
}
