import { identifier } from './identifier.ts';
import type { Predicate } from './predicate.ts';
import { type Statement, statement } from './statement.ts';
import { where, whereClause } from './where-clause.ts';
import { type WholeColumn, wholeSums } from './whole-sums.ts';

/**
 * Sums of one column over the nodes of a kind that pass a filter.
 * @example MATCH (n:`Investment`) RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, …
 */
export function sumsOfKind(kind: string, of: WholeColumn, filter: Predicate): Statement {
  const { text, params } = whereClause(filter);
  return statement(
    'sumsOfKind',
    `MATCH (n:${identifier(kind)})${where(text)} RETURN ${wholeSums(of)}`,
    params,
  );
}
