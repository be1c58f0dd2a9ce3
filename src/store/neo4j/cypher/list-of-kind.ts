import type { ArgsOf } from '../../../shapes/index.ts';
import { fetchClauses } from './fetch-clauses.ts';
import { pageOfKind } from './page-of-kind.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * A page of the nodes of one kind, with what is fetched of each. Columns: cells.
 * @example MATCH (n:`Country`) WHERE n.`id` IS NOT NULL WITH n ORDER BY n.`id` LIMIT $limit
 * RETURN [n.`id`, n.`isoAlpha2`] AS cells ORDER BY n.`id`
 */
export function listOfKind({ kind, page, fetch }: ArgsOf<'listOfKind'>): CypherStatement {
  const { match, orderBy, params } = pageOfKind(kind, page);
  const fetched = fetchClauses('n', fetch);
  return statement('listOfKind', `${match}${fetched.calls} RETURN ${fetched.cells} AS cells ${orderBy}`, {
    ...params,
    ...fetched.params,
  });
}
