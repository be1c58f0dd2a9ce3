import { groupedValues } from './grouped-values.ts';
import { matchKind } from './match-kind.ts';
import type { Predicate } from './predicate.ts';
import { type Statement, statement } from './statement.ts';
import { where } from './where-clause.ts';

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
  const { match, condition, params } = matchKind(kind, filter);
  const grouped = groupedValues(columns);
  return statement(
    'valuesOfKind',
    `${match}${where(condition, grouped.condition)} RETURN ${grouped.values} ${grouped.order} LIMIT $limit`,
    { ...params, limit },
  );
}
