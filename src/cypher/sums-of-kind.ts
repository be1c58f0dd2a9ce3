import { matchKind } from './match-kind.ts';
import type { Predicate } from './predicate.ts';
import { type Statement, statement } from './statement.ts';
import { where } from './where-clause.ts';
import { type WholeColumn, wholeSums } from './whole-sums.ts';

/**
 * Sums of one column over the nodes of a kind that pass a filter.
 * @example MATCH (n:`Investment`) RETURN count(n.`amountValue`) AS known, count(n.`amountUsdCents`) AS number, …
 */
export function sumsOfKind(kind: string, of: WholeColumn, filter: Predicate): Statement {
  const { match, condition, params } = matchKind(kind, filter);
  return statement('sumsOfKind', `${match}${where(condition)} RETURN ${wholeSums(of)}`, params);
}
