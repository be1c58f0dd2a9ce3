import { matchKind } from './match-kind.ts';
import type { Predicate } from './predicate.ts';
import { type Statement, statement } from './statement.ts';
import { where } from './where-clause.ts';

/**
 * How many nodes of a kind pass a filter. Without one, Neo4j reads the number from its statistics, which needs the
 * count to stand alone.
 * @example MATCH (n:`Country`) RETURN count(n) AS total
 */
export function countOfKind(kind: string, filter: Predicate): Statement {
  const { match, condition, params } = matchKind(kind, filter);
  return statement('countOfKind', `${match}${where(condition)} RETURN count(n) AS total`, params);
}
